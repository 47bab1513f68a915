package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The line and the headers that a request begins with, byte by byte.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class RequestHeadTest {

    private static final String HELLO = "{\"query\":\"{ hello }\"}";
    private static final Pattern DATE = Pattern.compile("(?im)^date: (.+)$");

    /// A proxy in front could take another end of the request, or another host, for the right one.
    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 21|Transfer-Encoding: chunked", "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: identity", "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: chunked|Transfer-Encoding: chunked", "Content-Length: 21|Content-Length: 22",
            "Content-Length: 21|Host: b", "Content-Length: 21|Host: a" })
    void refusesWhatCanBeReadInTwoWays(String headers) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + headers.replace("|", "\r\n") + "\r\n\r\n").send(HELLO).readAll();
            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
            assertEquals(1, response.split("HTTP/1.1 ").length - 1, response);
            assertFalse(response.contains("Error id"), response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /graphql?query=%7Bhello%7D HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "GET /nowhere HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /graphiql/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET /graphql%zz?query=%7Bhello%7D HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n" })
    void saysWhyInJson(String request) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send(request).readAll();
            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
            assertTrue(response.contains("\"code\":\"BAD_REQUEST\""), response);
            assertTrue(response.contains("application/json"), response);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "%ZZ | percent-encode", "%7 | percent-encode",
            "% | percent-encode", "{hello} | percent-encode", "%7B hello %7D | percent-encode", "%FF | not UTF-8",
            "%ED%A0%80 | not UTF-8", "%7Bhello&variables=%7B | variables ends too early",
            "%7Bhello%7D&variables=%7Bx%7D | variables is not JSON" })
    void saysWhatIsWrongInAUrl(String query, String reason) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send("GET /graphql?query=" + query
                    + " HTTP/1.1\r\nHost: a\r\nAccept: application/graphql-response+json\r\nConnection: close\r\n\r\n")
                    .readAll();
            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
            assertTrue(response.contains("\"code\":\"") && response.contains(reason), response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "%7Bhello(name:%22night;cramp%22)%7D", "%7Bhello(name:%22night%3Bcramp%22)%7D",
            "%7Bhello(name:%22night;cramp%22)%7D;&x=1;2" })
    void takesASemicolonForACharacter(String query) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send("GET /graphql?query=" + query
                    + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").readAll();
            assertTrue(response.contains(query.endsWith("2") ? "GRAPHQL_PARSE_FAILED" : "Hello night;cramp"), response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 21", "Transfer-Encoding: chunked" })
    void lets100ContinueComeFirst(String framing) throws IOException {
        try (var wire = new Wire()) {
            wire.post("Content-Type: application/json", framing, "Expect: 100-continue", "Connection: close");
            assertTrue(wire.readHead().startsWith("HTTP/1.1 100 "));
            var response = wire.send(framing.startsWith("T") ? "15\r\n" + HELLO + "\r\n0\r\n\r\n" : HELLO).readAll();
            assertTrue(response.startsWith("HTTP/1.1 200 ") && response.contains("Hello you"), response);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Content-Type: application/json | Content-Length: 999999999 | 413",
            "Content-Type: text/plain | Content-Length: 21 | 415", "Accept-Language: en | Content-Length: 21 | 415" })
    void refusesBeforeTheBodyComes(String type, String length, String status) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.post(type, length, "Expect: 100-continue").readAll();
            assertTrue(response.startsWith("HTTP/1.1 " + status + " "), response);
            assertTrue(response.contains("\"code\":"), response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a",
            "HEAD /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a", "OPTIONS /graphql HTTP/1.1\r\nHost: a",
            "GET /graphql HTTP/1.1\r\nHost: a", "GET /nowhere HTTP/1.1\r\nHost: a",
            "GET /graphiql/ HTTP/1.1\r\nHost: a",
            "GET /graphql/schema.graphql HTTP/1.1\r\nHost: a", "GET /q/health HTTP/1.1\r\nHost: a",
            "GET / HTTP/1.1", "GET /graphql?query=%7Bhello%7D HTTP/1.0" })
    void datesEveryResponse(String head) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send(head + "\r\nConnection: close\r\n\r\n").readAll();
            var dates =
                    DATE.matcher(response.split("\r\n\r\n")[0]).results().map(date -> date.group(1).strip()).toList();
            assertEquals(1, dates.size(), response);
            assertEquals(29, dates.getFirst().length());
            var time = ZonedDateTime.parse(dates.getFirst(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            assertTrue(Duration.between(time, Instant.now()).abs().toMinutes() < 1, response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "G", "GET /graphql HTTP/1.1\r\nHost: a\r\nX: ", "\r\n\r\n\r\nGET /", "\u0016\u0003" })
    void closesWhereTheHeadDoesNotCome(String beginning) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send(beginning).readAll();
            assertTrue(response.isEmpty() || response.matches("(?s)HTTP/1.1 40[08] .*"), response);
        }
    }

    @Test
    void closesWhereTheHeadComesByteByByte() throws Exception {
        try (var wire = new Wire()) {
            wire.send("GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a\r\n\r\n").readHead();
            boolean open = true;
            for (int i = 0; i < 200 && open; i++) {
                Thread.sleep(100);
                open = sends(wire, i == 0 ? "GET / HTTP/1.1\r\nX: " : "x");
            }
            assertFalse(open);
        }
    }

    /// A connection that only waits is not a slow head, nor is a WebSocket.
    @Test
    void leavesConnectionsThatWaitAlone() throws Exception {
        try (var wire = new Wire(); var talk = Talk.begin()) {
            for (int i = 0; i < 3; i++) {
                assertTrue(wire.send("OPTIONS /graphql HTTP/1.1\r\nHost: a\r\n\r\n").readHead().contains(" 204 "));
                talk.say("{'type': 'ping'}");
                talk.hear();
                Thread.sleep(1_500);
            }
        }
    }

    private static boolean sends(Wire wire, String text) {
        try {
            wire.send(text);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /// Lines of a header that is a list mean the same as one line.
    @Test
    void readsAllLinesOfAccept() throws IOException {
        for (var lines : List.of("Accept: text/html\r\nAccept: application/graphql-response+json",
                "Accept: application/json;q=0.2\r\nAccept: application/graphql-response+json;q=0.3",
                "Accept: application/json;q=0\r\nAccept: */*")) {
            try (var wire = new Wire()) {
                var response = wire.send("GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a\r\n" + lines
                        + "\r\nConnection: close\r\n\r\n").readAll();
                assertTrue(response.contains("application/graphql-response+json"), lines + response);
            }
        }
    }

    @Test
    void readsAllLinesOfSecWebSocketProtocol() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Protocol: other\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
            assertTrue(wire.readHead().toLowerCase().contains("sec-websocket-protocol: graphql-transport-ws"));
        }
    }
}
