package org.crampgraph.transport.cache;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.apache.commons.codec.digest.DigestUtils;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.Ask;
import org.crampgraph.transport.LabProfile;
import org.crampgraph.transport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headers for caches and browsers.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Caching.class)
class ConditionalRequestTest {

    private static final String TEXT = "{ tree { text(length: 4000) } }";
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    ContentWatch watch;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the content version is known", () -> watch.current().isPresent());
    }

    @Test
    void namesTheBytes() {
        var tag = get("identity", "").statusCode(200).extract().header("ETag");
        get("identity", "").header("ETag", tag).header("Vary", "Accept, Accept-Encoding");
        get("gzip", "").header("ETag", not(tag)).header("ETag", endsWith("-gzip\""));
        Ask.query(TEXT).header("ETag", nullValue()).header("Cache-Control", "no-store");
    }

    @Test
    void keepsPlainAndCompressedBytes() throws IOException {
        var plain = get("identity", "").header("Content-Encoding", nullValue()).extract().asByteArray();
        for (int i = 0; i < 2; i++) {
            var packed = get("gzip", "").header("Content-Encoding", "gzip").extract().asByteArray();
            assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "*" })
    void sendsNothingAgain(String known) {
        for (var coding : new String[] { "identity", "gzip" }) {
            var tag = get(coding, "").extract().header("ETag");
            get(coding, known.formatted(tag)).statusCode(304).body(is(emptyString())).header("ETag", tag)
                    .header("Cache-Control", "no-cache").header("Vary", "Accept, Accept-Encoding")
                    .header("Content-Type", nullValue());
        }
    }

    @Test
    void readsEveryLineOfWhatTheClientHas() throws IOException {
        var tag = get("identity", "").extract().header("ETag");
        try (var wire = new Wire()) {
            var response = wire.send("GET /graphql?query=" + URLEncoder.encode(TEXT, UTF_8) + " HTTP/1.1\r\nHost: a\r\n"
                    + "Accept: application/graphql-response+json\r\nIf-None-Match: \"x, y\"\r\nIf-None-Match: " + tag
                    + "\r\nConnection: close\r\n\r\n").readAll();
            assertTrue(response.startsWith("HTTP/1.1 304 ") && response.contains(tag), response);
        }
    }

    /// Also where nobody has asked for it before.
    @Test
    void answersHeadAsGet() {
        var query = "{ tree { text(length: 4321) } }";
        var head = Ask.url().config(AS_IT_IS).header("Accept-Encoding", "gzip").queryParam("query", query)
                .head("/graphql").then().statusCode(200).body(is(emptyString())).extract();
        var get = Ask.url().config(AS_IT_IS).header("Accept-Encoding", "gzip").queryParam("query", query)
                .get("/graphql").then().statusCode(200).extract();
        for (var name : new String[] { "ETag", "Content-Length", "Content-Encoding", "Vary", "Cache-Control" }) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    @Test
    void sendsANewRepresentation() {
        var plain = get("identity", "").extract().header("ETag");
        get("gzip", plain).statusCode(200);
        get("identity", "\"other\"").statusCode(200);
    }

    @Test
    void letsOthersKeepAnswersToNamedDocuments() {
        var hash = DigestUtils.sha256Hex("{ hello }");
        var extension = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        Ask.body(Map.of("query", "{ hello }", "extensions", extension)).statusCode(200);
        for (int i = 0; i < 2; i++) {
            Ask.url().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                    .get("/graphql").then().statusCode(200).body("data.hello", equalTo("Hello you"))
                    .header("Cache-Control", "public, max-age=7, stale-while-revalidate=70");
        }
        Ask.url().queryParam("documentId", "sha256:" + "0".repeat(64)).get("/graphql").then().statusCode(400)
                .header("Cache-Control", "no-store");
    }

    @Test
    void saysTheSameToHead() {
        var get = get("identity", "").extract();
        given().config(AS_IT_IS).accept(Ask.GRAPHQL).queryParam("query", TEXT)
                .header("Accept-Encoding", "identity").head("/graphql").then()
                .statusCode(200).header("ETag", get.header("ETag")).header("Cache-Control", "no-cache")
                .header("Content-Length", get.header("Content-Length")).body(is(emptyString()));
    }

    /// @param known the header `If-None-Match`; omitted if empty
    private static ValidatableResponse get(String coding, String known) {
        var request = given().config(AS_IT_IS).accept(Ask.GRAPHQL).queryParam("query", TEXT)
                .header("Accept-Encoding", coding);
        return (known.isEmpty() ? request : request.header("If-None-Match", known)).get("/graphql").then();
    }
}
