package org.crampgraph.transport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.http.WebSocketConnectOptions;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The service with everything optional disabled, and with budgets.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Strict.class)
class StrictTest {

    private static final String GREETING = "query Greeting($name: String) {\n  hello(name: $name)\n}\n";
    private static final String TREES = "{\n  trees(first: 99) {\n    nodes {\n      name\n    }\n  }\n}\n";

    @Test
    void runsTrustedDocumentsOnly() {
        Ask.body(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(GREETING))).statusCode(200);
        Ask.query(GREETING).statusCode(200);
        Ask.query("{ hello }").statusCode(403).body("errors[0].extensions.code", equalTo("TRUSTED_DOCUMENT_REQUIRED"));
    }

    @Test
    void rejectsRegistration() {
        var hash = DigestUtils.sha256Hex("{ hello }");
        var extension = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        Ask.body(Map.of("query", "{ hello }", "extensions", extension)).statusCode(403)
                .body("errors[0].extensions.code", equalTo("TRUSTED_DOCUMENT_REQUIRED"));
        Ask.body(Map.of("extensions", extension)).statusCode(400)
                .body("errors[0].message", equalTo("PersistedQueryNotSupported"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_SUPPORTED"));
    }

    @Test
    void hidesTheSchema() {
        Ask.query("{\n  __schema {\n    types {\n      name\n    }\n  }\n}").statusCode(400)
                .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"));
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/documents.json",
            "/graphiql/licenses.md", "//graphiql/", "/graph%69ql/" })
    void hidesTheQueryEditor(String path) {
        given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(404);
    }

    @Test
    void letsConfiguredSitesReadResponses() {
        given().header("Origin", "https://friend.example").header("Access-Control-Request-Method", "POST")
                .options("/graphql").then().header("Access-Control-Allow-Origin", "https://friend.example");
        given().header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", "POST")
                .options("/graphql").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void saysWhyAForeignPageIsRefused() {
        for (var path : new String[] { "/graphql?query=%7B__typename%7D", "/graphiql/", "/nowhere" }) {
            given().header("Origin", "https://elsewhere.example").get(path).then().statusCode(403)
                    .contentType("application/json; charset=utf-8").header("Connection", "close")
                    .body("errors[0].extensions.code", equalTo("ORIGIN_NOT_ALLOWED"));
        }
    }

    /// A cache on the way must not give one site's response to another.
    @Test
    void variesByOrigin() {
        for (var origin : new String[] { "https://friend.example", "https://elsewhere.example", null }) {
            for (var path : new String[] { "/graphql?query=%7B__typename%7D", "/graphiql/", "/nowhere" }) {
                var request = origin == null ? given() : given().header("Origin", origin);
                var vary = String.join(", ", request.get(path).headers().getValues("Vary"));
                assertTrue(vary.contains("Origin"), path + " of " + origin + ": " + vary);
                assertTrue(!path.startsWith("/graphql") || origin != null && origin.contains("elsewhere")
                        || vary.contains("Accept, Accept-Encoding"), vary);
            }
        }
    }

    @Test
    void opensWebSocketsToFriendlySitesOnly() throws Exception {
        Talk.open(new WebSocketConnectOptions().addHeader("Origin", "https://friend.example")).close();
        assertThrows(ExecutionException.class, () -> Talk
                .open(new WebSocketConnectOptions().addHeader("Origin", "https://elsewhere.example")));
    }

    @Test
    void closesAnUnusedWebSocket() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("1", "{ hello }");
            assertEquals("TRUSTED_DOCUMENT_REQUIRED", talk.hear().getJsonArray("payload").getJsonObject(0)
                    .getJsonObject("extensions").getString("code"));
            assertEquals("1000 No operation for a long time", talk.end());
        }
    }

    @Test
    void closesAWebSocketThatDoesNotAnswerPings() throws Exception {
        try (var wire = new Wire()) {
            wire.send("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
            assertTrue(wire.readHead().contains("101 Switching Protocols"));
            wire.sendFrame("{\"type\":\"connection_init\"}");
            var heard = wire.readAll();
            assertTrue(heard.contains("No answer to a ping"), heard);
        }
    }

    @Test
    void opensTheFrameworksEndpointWhereItIsAskedTo() {
        Ask.json().body("{\"query\":\"{hello}\"}").post("/internal/graphql").then().statusCode(200)
                .body("data.hello", equalTo("Hello you"));
    }

    @Test
    void givesEachClientABudgetThatFillsUpAgain() throws InterruptedException {
        assertEquals(List.of(200, 200, 429), Stream.of(1, 2, 3).map(i -> trees("203.0.113.1").statusCode()).toList());
        var refused = trees("203.0.113.1").then().statusCode(429)
                .body("errors[0].extensions.code", equalTo("BUDGET_EXHAUSTED"))
                .body("extensions.cost.requested", equalTo(100));
        int seconds = Integer.parseInt(refused.extract().header("Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 2, "after " + seconds + " s");
        trees("203.0.113.99, 203.0.113.1").then().statusCode(429); // what the client invents comes before what the proxy adds
        trees("203.0.113.2").then().statusCode(200);
        Thread.sleep(Duration.ofSeconds(seconds));
        trees("203.0.113.1").then().statusCode(200);
    }

    @Test
    void shedsLoad() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> clients.submit(() -> Ask.json().header("X-Forwarded-For", "203.0.113." + (10 + i))
                            .body(Map.of("documentId",
                                    "sha256:" + DigestUtils.sha256Hex("query Slow {\n  slow(millis: 700)\n}")))
                            .post("/graphql")))
                    .toList();
            int served = 0;
            for (var answer : answers) {
                if (answer.get().statusCode() == 200) {
                    served++;
                } else {
                    answer.get().then().statusCode(503).header("Retry-After", "1")
                            .body("errors[0].extensions.code", equalTo("OVERLOADED"));
                }
            }
            assertEquals(2, served);
        }
    }

    private static Response trees(String client) {
        return Ask.json().header("X-Forwarded-For", client)
                .body(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(TREES))).post("/graphql");
    }
}
