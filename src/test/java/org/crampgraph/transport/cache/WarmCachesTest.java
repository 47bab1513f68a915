package org.crampgraph.transport.cache;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.json.Json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.gateway.WarmUp;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// After the warm-up the first client finds the answers to the documents of the catalogue, and the page made of one. The warm-up needs
/// no budget, and spends that of no client of the same address.
@Tag("slow")
@QuarkusTest
@TestProfile(WarmCachesTest.Warm.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WarmCachesTest {

    public static class Warm implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.cache.size", "32M", "crampgraph.content-cache.size", "64M",
                    "crampgraph.graphql.execution.warm-up-time-limit", "3m",
                    "crampgraph.graphql.budget.enabled", "true", "crampgraph.graphql.budget.capacity", "1000",
                    "crampgraph.graphql.budget.per-second", "1");
        }
    }

    @Inject
    WarmUp warmUp;

    @Inject
    ContentCache content;

    @Inject
    ContentWatch watch;

    @Inject
    DataSource database;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the warm-up has ended", warmUp::isFinished);
    }

    static Stream<Catalogue.Entry> documents() {
        return Catalogue.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReadyForEveryDocument(Catalogue.Entry entry) {
        for (var accepted : new String[] { "application/json", "application/graphql-response+json" }) {
            var answer = given().contentType("application/json").accept(accepted)
                    .body("{\"query\":%s,\"variables\":%s}".formatted(quoted(entry.query()), entry.variables()))
                    .post("/graphql");
            assertEquals("crampgraph; hit", answer.header("Cache-Status"), accepted);
        }
    }

    private static String quoted(String text) {
        return Json.createValue(text).toString();
    }

    @Test
    void areReadyForTheHomePage() {
        assertEquals("crampgraph; hit", given().get("/").header("Cache-Status"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void areFilledAgainAfterAChange() throws Exception {
        long before = content.bytes();
        var served = watch.current();
        change();
        Await.until("the change was noticed", () -> !watch.current().equals(served));
        Await.until("the content is cached again", () -> content.bytes() > before / 2);
    }

    private void change() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update content_version set version = version + 1");
        }
    }
}
