package org.crampgraph.transport.engine.breadthfirst;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.testsupport.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The served schema over its real database: `/graphql` gives the data of SmallRye's own endpoint, which runs graphql-java's strategy.
@Tag("slow")
@QuarkusTest
@TestProfile(ServedDifferentialTest.Stock.class)
class ServedDifferentialTest {

    private static final int QUERIES = 300;
    private static final long SEED = 1_125;

    public static class Stock implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.graphql.stock-endpoint", "true", "crampgraph.graphql.bounds.root-fields", "100",
                    "crampgraph.graphql.bounds.aliases", "10000", "crampgraph.graphql.bounds.directives", "1000");
        }
    }

    @Inject
    GraphQLSchema schema;

    @Test
    void givesTheDataOfTheStockEndpoint() {
        var random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < QUERIES; i++) {
            var document = RandomDocument.of(schema, random);
            var ours = ask("/graphql", document);
            if (!ours.containsKey("data")) {
                continue; // refused before it ran
            }
            var stock = ask("/internal/graphql", document);
            assertEquals(String.valueOf(stock.get("data")), String.valueOf(ours.get("data")), document);
            assertEquals(paths(stock), paths(ours), document);
            compared++;
        }
        assertTrue(compared > QUERIES / 2, compared + " of " + QUERIES + " ran");
    }

    private static Map<String, Object> ask(String path, String document) {
        return Answer.of(given().contentType("application/json").accept("application/json")
                .body(Map.of("query", document)).post(path).asString()).body();
    }

    @SuppressWarnings("unchecked")
    private static List<String> paths(Map<String, Object> response) {
        return ((List<Map<String, Object>>) response.getOrDefault("errors", List.of())).stream()
                .map(error -> String.valueOf(error.get("path"))).sorted().toList();
    }
}
