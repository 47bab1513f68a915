package org.crampgraph.faults;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.crampgraph.database.RestartableServer;
import org.crampgraph.testsupport.Await;
import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A replica is ready while it can answer something.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "it starts the jar")
class ReadinessIT {

    private static final String KEPT = "{ cramps(first: 3) { totalCount } }";
    private static final String DATABASE = "checks.find { it.name.startsWith('Database') }.data.database";

    @TempDir
    Path folder;

    @Test
    void staysWhileCachedAnswersReachClients() throws Exception {
        try (var database = RestartableServer.start(folder);
                var program = PackagedProgram.start(database.environment()).answering()) {
            ask(program, KEPT).statusCode(200);
            page(program, "/cramps/nocturnal-leg-cramp").statusCode(200);
            database.kill();
            awaitLoss(program);
            ready(program).statusCode(200).body(DATABASE, equalTo("unreachable"));
            ask(program, KEPT).statusCode(200).header("Age", notNullValue());
            ask(program, "{ causes { totalCount } }").statusCode(503)
                    .body("errors[0].extensions.code", equalTo("DATABASE_UNAVAILABLE"));
            page(program, "/cramps/nocturnal-leg-cramp").statusCode(200).header("Age", notNullValue());
            page(program, "/foods/almonds").statusCode(503).header("Retry-After", notNullValue())
                    .body(containsString("The service is busy or its database is away"));
            database.restart();
            Await.until("the database is reachable again", () -> reachable(program, "1.0"));
            ready(program).statusCode(200).body(DATABASE, equalTo("reachable"));
        }
    }

    @Test
    void endsWithNothingToAnswer() throws Exception {
        try (var database = RestartableServer.start(folder)) {
            var environment = new HashMap<>(database.environment());
            environment.put("CRAMPGRAPH_CACHE_SIZE", "0");
            try (var program = PackagedProgram.start(environment).answering()) {
                ready(program).statusCode(200);
                database.kill();
                awaitLoss(program);
                ready(program).statusCode(503);
                database.restart();
                program.awaitReadiness(200);
            }
        }
    }

    /// Another session locks what the queries read, so each connection of the pool waits.
    @Test
    void staysWhileThePoolIsFull() throws Exception {
        var database = FreshDatabase.create();
        var environment = database.environment(Map.of("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", "1",
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "2", "CRAMPGRAPH_CACHE_SIZE", "0"));
        try (var program = PackagedProgram.start(environment).answering();
                var locking = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            locking.setAutoCommit(false);
            locking.createStatement().execute("lock table concept, cause, food in access exclusive mode");
            var waiting = Stream.of("causes", "foods", "causes", "foods").map(list -> CompletableFuture
                    .supplyAsync(() -> ask(program, "{ %s { totalCount } }".formatted(list)),
                            Thread::startVirtualThread))
                    .toList();
            Await.until("every connection of the pool is in use", () -> metric(program, "agroal_active_count", "2.0"));
            ready(program).statusCode(200);
            locking.rollback();
            waiting.forEach(CompletableFuture::join);
        }
    }

    private static ValidatableResponse ask(PackagedProgram program, String query) {
        return given().contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", query)).post(program.address() + "/graphql").then();
    }

    private static ValidatableResponse page(PackagedProgram program, String path) {
        return given().accept("text/html").get(program.address() + path).then()
                .contentType(containsString("text/html"));
    }

    private static ValidatableResponse ready(PackagedProgram program) {
        return RestAssured.get(program.management() + "/q/health/ready").then();
    }

    private static void awaitLoss(PackagedProgram program) throws Exception {
        Await.until("the loss is noticed", () -> reachable(program, "0.0"));
        RestAssured.get(program.management() + "/q/health/live").then().statusCode(200)
                .body(containsString("UP"));
    }

    private static boolean reachable(PackagedProgram program, String value) {
        return metric(program, "crampgraph_database_reachable", value);
    }

    private static boolean metric(PackagedProgram program, String name, String value) {
        return RestAssured.get(program.management() + "/q/metrics").asString().lines()
                .anyMatch(line -> line.startsWith(name) && line.endsWith(" " + value));
    }
}
