package org.crampgraph.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GraphQL over WebSocket, by the protocol `graphql-transport-ws`.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Hasty.class)
class WebSocketTest {

    @Test
    void answers() throws Exception {
        try (var talk = Talk.begin()) {
            talk.say("{'id': 'a', 'type': 'subscribe', 'payload': {'query': 'query($n: String) { hello(name: $n) }', "
                    + "'variables': {'n': 'Žofie'}}}");
            assertMessage("{'type': 'next', 'id': 'a', 'payload': {'data': {'hello': 'Hello Žofie'}, "
                    + "'extensions': {'cost': {'requested': 0, 'maximum': 500000}}}}", talk);
            assertMessage("{'type': 'complete', 'id': 'a'}", talk);
        }
    }

    @Test
    void runsMutationsAndTrustedDocuments() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("1", "mutation { add(number: 0) }");
            assertEquals("next", talk.hear().getString("type"));
            assertMessage("{'type': 'complete', 'id': '1'}", talk);
            talk.say("{'id': '1', 'type': 'subscribe', 'payload': {'documentId': "
                    + "'sha256:27bef6e6ecd574d5af44f81b88f706b0636ad8bfeb0b798ea0967534d40cb8e5'}}");
            assertEquals("next", talk.hear().getString("type"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{ nothing } | GRAPHQL_VALIDATION_FAILED", "{ | GRAPHQL_PARSE_FAILED",
            "subscription { ticks } | SUBSCRIPTION_NOT_SUPPORTED", "{ slow(millis: 30000) } | TIME_LIMIT_EXCEEDED",
            "{ trees(first: 999999) { nodes { name } } } | TOO_COSTLY" })
    void reportsOperationsThatCannotRun(String query, String code) throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("x", query);
            var message = talk.hear();
            assertEquals(List.of("error", "x"), List.of(message.getString("type"), message.getString("id")));
            assertEquals(code, message.getJsonArray("payload").getJsonObject(0).getJsonObject("extensions")
                    .getString("code"));
            talk.say("{'type': 'ping', 'payload': {}}");
            assertMessage("{'type': 'pong'}", talk);
        }
    }

    @Test
    void sendsALongAnswerInPieces() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("long", "{ trees(first: 50) { nodes { text(length: 10000) } } }");
            var nodes = talk.hear().getJsonObject("payload").getJsonObject("data").getJsonObject("trees")
                    .getJsonArray("nodes");
            var expected = "text äöü 🌳 ".repeat(1001);
            assertEquals(50, nodes.size());
            nodes.forEach(node -> assertEquals(expected, ((JsonObject) node).getString("text")));
        }
    }

    @Test
    void runsSeveralOperationsAtATimeButNotTooMany() throws Exception {
        try (var talk = Talk.begin()) {
            for (var id : List.of("1", "2", "3")) {
                talk.subscribe(id, "{ slow(millis: 500) }");
            }
            talk.subscribe("4", "{ hello }");
            var refused = talk.hear();
            assertEquals(List.of("error", "4"), List.of(refused.getString("type"), refused.getString("id")));
            assertEquals("OVERLOADED", refused.getJsonArray("payload").getJsonObject(0).getJsonObject("extensions")
                    .getString("code"));
            var ended = new HashSet<String>();
            while (ended.size() < 3) {
                var message = talk.hear();
                if (message.getString("type").equals("complete")) {
                    ended.add(message.getString("id"));
                }
            }
            assertEquals(Set.of("1", "2", "3"), ended);
        }
    }

    /// A client that keeps as many under way as it may, and starts the next when it receives the end of one.
    @ParameterizedTest
    @ValueSource(strings = { "{ hello }", "{ nothing }", "{ broken }" })
    void givesThePlaceOfAnOperationBackBeforeItsLastMessage(String query) throws Exception {
        try (var talk = Talk.begin()) {
            int started = 0;
            while (started < 3) {
                talk.subscribe(Integer.toString(started++), query);
            }
            for (int ended = 0; ended < 300;) {
                var message = talk.hear();
                assertFalse(message.encode().contains("OVERLOADED"), message.encode());
                if (!message.getString("type").equals("next")) {
                    ended++;
                    talk.subscribe(Integer.toString(started++), query);
                }
            }
        }
    }

    @Test
    void cutsTheReasonOfACloseAtTheRoomThatAFrameHas() throws Exception {
        for (var letter : List.of("ä", "長", "😀", "x")) {
            try (var talk = Talk.begin()) {
                talk.subscribe(letter.repeat(60), "{ slow(millis: 30000) }");
                talk.subscribe(letter.repeat(60), "{ hello }");
                var reason = talk.end().substring("4409 ".length());
                assertTrue(reason.startsWith("Subscriber for " + letter.repeat(5)), reason);
                assertTrue(reason.getBytes(UTF_8).length <= 123, reason);
                assertFalse(reason.contains("\uFFFD"), reason);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "'query': '{ hello }', 'operationName': '', 'documentId': ''",
            "'query': '{ hello }', 'extensions': {'persistedQuery': null}",
            "'query': '{ hello }', 'extensions': {'tracing': 7}, 'variables': null",
            "'query': '', 'documentId': 'sha256:27bef6e6ecd574d5af44f81b88f706b0636ad8bfeb0b798ea0967534d40cb8e5'" })
    void takesWhatIsEmptyForAbsent(String payload) throws Exception {
        try (var talk = Talk.begin()) {
            talk.say("{'id': 'a', 'type': 'subscribe', 'payload': {" + payload + "}}");
            assertEquals("next", talk.hear().getString("type"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "[]", "7", "{}", "{'type': 7}", "{'type': 'start'}",
            "{'type': 'next', 'id': '1'}",
            "{'type': 'ping', 'payload': 7}", "{'type': 'subscribe', 'payload': {'query': '{hello}'}}",
            "{'type': 'subscribe', 'id': 7, 'payload': {'query': '{hello}'}}",
            "{'type': 'subscribe', 'id': '', 'payload': {'query': '{hello}'}}", "{'type': 'subscribe', 'id': '1'}",
            "{'type': 'subscribe', 'id': '1', 'payload': {'query': 7}}",
            "{'type': 'subscribe', 'id': '1', 'payload': {'query': '{hello}', 'variables': []}}",
            "{'type': 'complete'}" })
    void closesOnAnInvalidMessage(String message) throws Exception {
        try (var talk = Talk.begin()) {
            talk.say(message);
            assertTrue(talk.end().startsWith("4400 Invalid message: "), talk.end());
        }
    }

    @Test
    void closesOnBytes() throws Exception {
        try (var talk = Talk.begin()) {
            talk.sayInBytes(new byte[] { 1, 2, 3 });
            assertEquals("4400 Invalid message: it must be text.", talk.end());
        }
    }

    @Test
    void closesOnAMessageThatIsTooLong() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("1", "{ hello }" + " ".repeat(110_000));
            assertEquals("1009 A message has at most 102400 bytes.", talk.end());
        }
    }

    @Test
    void closesOnAnOperationBeforeTheAcknowledgement() throws Exception {
        try (var talk = Talk.open()) {
            talk.subscribe("1", "{ hello }");
            assertTrue(talk.end().startsWith("4401 Unauthorized"), talk.end());
        }
    }

    @Test
    void closesWhereTheProtocolIsNotAsked() throws Exception {
        try (var talk = Talk.open(new WebSocketConnectOptions())) {
            assertTrue(talk.end().startsWith("4406 Subprotocol not acceptable"), talk.end());
        }
    }

    @Test
    void closesWithoutConnectionInit() throws Exception {
        try (var talk = Talk.open()) {
            talk.say("{'type': 'ping'}");
            assertMessage("{'type': 'pong'}", talk);
            assertEquals("4408 Connection initialisation timeout", talk.end());
        }
    }

    @Test
    void closesOnAnIdInUse() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("twin", "{ slow(millis: 30000) }");
            talk.subscribe("twin", "{ hello }");
            assertEquals("4409 Subscriber for twin already exists", talk.end());
        }
    }

    @Test
    void closesOnASecondBeginning() throws Exception {
        try (var talk = Talk.begin()) {
            talk.say("{'type': 'connection_init'}");
            assertEquals("4429 Too many initialisation requests", talk.end());
        }
    }

    @Test
    void letsNoForeignPageIn() throws Exception {
        assertRefused(403, from("https://elsewhere.example"));
        assertRefused(403, from("null"));
        Talk.open(from("http://localhost:" + RestAssured.port)).close();
    }

    @Test
    void opensOnlySoManyForOneClient() throws Exception {
        var talks = new ArrayList<Talk>();
        try {
            for (int i = 0; i < 4; i++) {
                talks.add(Talk.begin());
            }
            assertRefused(503, from("http://localhost:" + RestAssured.port));
        } finally {
            for (var talk : talks) {
                talk.close();
            }
        }
    }

    private static WebSocketConnectOptions from(String origin) {
        return new WebSocketConnectOptions().addSubProtocol("graphql-transport-ws").addHeader("Origin", origin);
    }

    private static void assertRefused(int status, WebSocketConnectOptions options) {
        var refusal = assertThrows(ExecutionException.class, () -> Talk.open(options)).getCause();
        assertEquals(status, ((UpgradeRejectedException) refusal).getStatus());
    }

    private static void assertMessage(String expected, Talk talk) throws InterruptedException {
        assertEquals(new JsonObject(expected.replace('\'', '"')), talk.hear());
    }
}
