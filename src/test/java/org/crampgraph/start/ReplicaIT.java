package org.crampgraph.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.IdleSocket;
import org.crampgraph.testsupport.Load;
import org.crampgraph.testsupport.PackagedProgram;
import org.crampgraph.testsupport.TraceReceiver;
import org.crampgraph.testsupport.UnfinishedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The life of a replica: it waits for a migration by another process, only reads, and stops without losing a request.
class ReplicaIT {

    private static final Map<String, String> REPLICA = Map.of(
            "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
            "CRAMPGRAPH_CONTENT_LOAD_AT_START", "false",
            "QUARKUS_SHUTDOWN_DELAY", "1s",
            // a busy machine must not end the unfinished request
            "CRAMPGRAPH_GRAPHQL_HTTP_BODY_TIME_LIMIT", "1m");

    @Test
    void needsAMigratedDatabaseAndEndsWithoutLosingARequest() throws Exception {
        var database = FreshDatabase.create();
        refusesAnotherSchema(database);
        assertEquals(0, PackagedProgram.command(database.environment(REPLICA), "migrate").exitCode());
        try (var traces = TraceReceiver.start();
                var replica = PackagedProgram.start(traced(database.forReading(), traces)).answering()) {
            assertTrue(replica.said().startsWith("{"), "logs in JSON: " + replica.said());
            endsWithoutLosingARequest(replica);
            traces.assertReceived("graphql.operation.type", "graphql.document", "GraphQL level", "db.query.text");
        }
    }

    /// A standby without a primary: it only reads, and refuses to listen.
    @Test
    @DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "the native program brings no database")
    void servesFromAStandby(@TempDir Path folder) throws Exception {
        var environment = new HashMap<>(REPLICA);
        environment.put("CRAMPGRAPH_DATABASE_FOLDER", folder.toString());
        assertEquals(0, PackagedProgram.command(environment, "migrate").exitCode());
        Files.createFile(folder.resolve("data/standby.signal"));
        try (var replica = PackagedProgram.start(environment).answering()) {
            var question = given().queryParam("query", "{ cramps { totalCount nodes { name } } }");
            String tag = question.get(replica.address() + "/graphql").then().statusCode(200).extract().header("ETag");
            question.header("If-None-Match", tag).get(replica.address() + "/graphql").then().statusCode(304)
                    .header("Age", nullValue());
        }
    }

    private static Map<String, String> traced(FreshDatabase database, TraceReceiver traces) {
        var environment = new HashMap<>(REPLICA);
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "false");
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", traces.address());
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        return database.environment(environment);
    }

    private static void refusesAnotherSchema(FreshDatabase database) throws Exception {
        var refused = PackagedProgram.start(database.environment(REPLICA));
        assertEquals(1, refused.exitCode());
        String sentence = refused.said().lines().reduce((earlier, last) -> last).orElseThrow();
        assertTrue(
                sentence.matches("The database's schema does not fit this program \\(Schema validation: missing table "
                        + "\\[\\w+]\\): run this program with the argument `migrate` .*"),
                refused.said());
    }

    private static void endsWithoutLosingARequest(PackagedProgram replica) throws Exception {
        replica.awaitReadiness(200);
        try (var load = Load.on(replica);
                var unfinished = UnfinishedRequest.to(replica);
                var socket = IdleSocket.to(replica)) {
            load.awaitAnswers(100);
            replica.terminate();
            replica.awaitReadiness(503);
            assertEquals("1001 The service stops; please reconnect", socket.awaitClose());
            load.stop();
            replica.awaitOutput("Waiting for HTTP requests to complete");
            assertTrue(unfinished.finish().startsWith("HTTP/1.1 200 "), "the accepted request was answered");
            assertEquals(143, replica.exitCode());
            load.assertAllAnswered();
        }
    }
}
