package org.crampgraph.transport;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server refuses before any of our routes sees it: the response is ours all the same.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class EarlyRefusalTest {

    static final List<String> PATHS = List.of("/graphql", "/nowhere", "/graphql/schema.graphql", "/graphiql/",
            "/graphiql/documents.json", "/q/health");
    private static final String END = " HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String CHUNKED = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";

    @ParameterizedTest
    @FieldSource("PATHS")
    void saysThatTheUrlIsTooLong(String path) throws IOException {
        assertRefused(414, "URL_TOO_LONG", "GET " + path + "?query=" + "x".repeat(17_000) + END);
        assertRefused(414, "URL_TOO_LONG", "GET " + path + "/x".repeat(9_000) + END);
    }

    @Test
    void saysThatTheFirstLineIsTooLong() throws IOException {
        assertRefused(414, "URL_TOO_LONG", "G".repeat(17_000) + " /" + END);
        assertRefused(414, "URL_TOO_LONG", "G".repeat(17_000));
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void saysThatTheHeadersAreTooLong(String path) throws IOException {
        var begin = "GET " + path + " HTTP/1.1\r\nHost: a\r\n";
        assertRefused(431, "HEADERS_TOO_LARGE", begin + "X: " + "x".repeat(30_000) + "\r\n\r\n");
        assertRefused(431, "HEADERS_TOO_LARGE", begin + "x".repeat(30_000) + ": x\r\n\r\n");
        assertRefused(431, "HEADERS_TOO_LARGE", begin + "X: y\r\n".repeat(9_000) + "\r\n");
        assertRefused(431, "HEADERS_TOO_LARGE", begin + "Cookie: a=" + "b".repeat(30_000)); // without an end
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void saysThatTheBodyIsTooLong(String path) throws IOException {
        assertRefused(413, "BODY_TOO_LARGE",
                "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 999999999\r\n\r\n{");
    }

    @Test
    void saysThatTheChunksAreTooLong() throws IOException {
        assertRefused(413, "BODY_TOO_LARGE", CHUNKED + ("8000\r\n" + "x".repeat(0x8000) + "\r\n").repeat(5));
        assertRefused(413, "BODY_TOO_LARGE", CHUNKED + "7fffffff\r\n" + "x".repeat(200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = { "zz\r\n{}\r\n0\r\n\r\n", "-1\r\n\r\n", "\r\n\r\n", "0x2\r\n{}\r\n0\r\n\r\n",
            "ffffffffffffffffff\r\nx", "2\r\n{}XX0\r\n\r\n", "2\n{}\n0\n\n", "2\r\n{}\r\nzz\r\n" })
    void saysThatAChunkIsBroken(String chunks) throws IOException {
        assertRefused(400, "BAD_REQUEST", CHUNKED + chunks);
    }

    @Test
    void saysThatWhatIsAroundTheChunksIsTooLong() throws IOException {
        assertRefused(400, "BAD_REQUEST", CHUNKED + "2;" + "x".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n");
        assertRefused(400, "BAD_REQUEST", CHUNKED + "2\r\n{}\r\n0\r\nT: " + "x".repeat(30_000) + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "HTTP/9.9", "HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/3.0", "HTTX/1.1", "http/1.1" })
    void namesTheVersionsOfHttp(String version) throws IOException {
        for (var path : PATHS) {
            assertRefused(400, "BAD_REQUEST", "GET " + path + " " + version + "\r\nHost: a\r\n\r\n");
        }
    }

    static Stream<String> malformed() {
        var targets = Stream.of("*", "a:80", "graphql", "/graphql\\", "/gra\0phql", "/graphql%zz")
                .map(target -> "GET " + target + END);
        var headers = Stream.of("Bad Header: x", "X", ": x", "X : y", "X: a\rb", "X: a\nY: b", "X: a\0b", "X\0: b",
                "X@: y", "Content-Length: -1", "Content-Length: x", "Content-Length: 5,6", "Content-Length:",
                "Content-Length: +5", "Content-Length: 0x5", "Content-Length: 99999999999999999999")
                .map(header -> "POST /graphql HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n{\"query\":\"{x}\"}");
        return Stream.of(targets, headers, Stream.of("OPTIONS *" + END, "CONNECT a:80" + END, "G@T /graphql" + END,
                "GET /graphql\r\n\r\n", "GET /graphql HTTP/1.1 x\r\n\r\n", "\u0016\u0003\u0001\r\n\r\n"))
                .flatMap(requests -> requests);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysThatItCannotBeRead(String request) throws IOException {
        assertRefused(400, "BAD_REQUEST", request);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /graphql HTTP/1.1\r\nHost: a\r\n", "G", "POST /graphql HTTP/1.1\r\nX: " })
    void saysThatTheHeadDidNotCome(String beginning) throws IOException {
        assertRefused(408, "REQUEST_TIMEOUT", beginning);
    }

    /// The connection begins with a short request, which changes to HTTP/2.
    @Test
    void takesLongUrlsOverHttp2Too() throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            for (var name : List.of("you", "x".repeat(15_000))) {
                var uri = URI.create("http://localhost:" + RestAssured.port + "/graphql?query=%7Bhello(name:%22" + name
                        + "%22)%7D");
                var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                assertTrue(response.body().contains("Hello " + name), response.body());
                assertEquals(HttpClient.Version.HTTP_2, response.version());
            }
        }
    }

    @Test
    void sendsNoBodyToHead() throws IOException {
        try (var wire = new Wire()) {
            var response = wire.send("HEAD /graphql HTTP/9.9\r\nHost: a\r\n\r\n").readAll();
            assertTrue(response.startsWith("HTTP/1.1 400 ") && response.endsWith("\r\n\r\n"), response);
        }
    }

    /// A request before it on the same connection has its response already.
    @Test
    void closesAfterAGoodRequest() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a\r\n\r\n").readHead();
            var rest = wire.send(CHUNKED + "zz\r\n").readAll();
            assertTrue(rest.contains("HTTP/1.1 400 ") && rest.contains("BAD_REQUEST"), rest);
        }
    }

    private static void assertRefused(int status, String code, String request) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.sendAsFarAsItGoes(request).readAll();
            assertTrue(response.startsWith("HTTP/1.1 " + status + " "), response);
            assertEquals(1, response.split("HTTP/\\d\\.\\d \\d{3} ").length - 1, response);
            var parts = response.split("\r\n\r\n", 2);
            var head = parts[0].toLowerCase();
            assertTrue(head.contains("\r\ncontent-type: application/json"), response);
            assertTrue(head.contains("\r\nconnection: close") && head.contains("\r\ndate: "), response);
            assertFalse(head.contains("transfer-encoding"), response);
            var body = JsonPath.from(parts[1].replace(" [reset]", ""));
            MatcherAssert.assertThat(body.get("errors[0].extensions.code"), equalTo(code));
            MatcherAssert.assertThat(body.getString("errors[0].message"), not(emptyOrNullString()));
        }
    }
}
