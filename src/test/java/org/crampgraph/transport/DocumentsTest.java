package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that are named and not sent: registered ones (automatic persisted queries) and trusted ones.
@QuarkusTest
@TestProfile(LabProfile.class)
class DocumentsTest {

    private static final String GREETING = "sha256:27bef6e6ecd574d5af44f81b88f706b0636ad8bfeb0b798ea0967534d40cb8e5";
    private static final String UNKNOWN = "0123456789abcdef".repeat(4);

    @Test
    void registersADocumentByItsHash() {
        var query = "{ registered: hello }";
        var hash = DigestUtils.sha256Hex(query);
        persisted(null, hash).then().statusCode(400).body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        persisted(query, hash).then().statusCode(200).body("data.registered", equalTo("Hello you"));
        persisted(null, hash).then().statusCode(200).body("data.registered", equalTo("Hello you"));
        Ask.url().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                .get("/graphql").then().statusCode(200).body("data.registered", equalTo("Hello you"));
    }

    @Test
    void refusesAHashThatIsNotThatOfTheDocument() {
        persisted("{ hello }", UNKNOWN).then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_HASH_MISMATCH"));
        persisted(null, UNKNOWN).then().body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void registersOnlyValidDocuments() {
        var query = "{ nothing }";
        persisted(query, DigestUtils.sha256Hex(query)).then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
        persisted(null, DigestUtils.sha256Hex(query)).then()
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "7", "[]", "{\"version\":2,\"sha256Hash\":\"x\"}",
            "{\"version\":1,\"sha256Hash\":\"abc\"}",
            "{\"version\":1.5,\"sha256Hash\":\"\"}", "{\"version\":1e99,\"sha256Hash\":\"\"}",
            "{\"version\":1,\"sha256Hash\":7}",
            "{\"version\":\"1\"}" })
    void refusesAnExtensionThatIsNotAsTheProtocolHasIt(String extension) {
        Ask.body("{\"query\":\"{hello}\",\"extensions\":{\"persistedQuery\":" + extension + "}}").statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void runsATrustedDocument() {
        Ask.body(Map.of("documentId", GREETING, "variables", Map.of("name", "Žofie"))).statusCode(200)
                .body("data.hello", equalTo("Hello Žofie"));
        Ask.url().queryParam("documentId", GREETING).get("/graphql").then().statusCode(200)
                .body("data.hello", equalTo("Hello you"));
        persisted(null, GREETING.substring("sha256:".length())).then().statusCode(200);
    }

    @Test
    void namesATrustedDocumentByItsTextWithoutBlankLinesToo() {
        var text = "query Greeting($name: String) {\n  hello(name: $name)\n}";
        Ask.body(Map.of("documentId", "sha256:" + DigestUtils.sha256Hex(text))).statusCode(200);
    }

    @Test
    void refusesADocumentIdItDoesNotKnow() {
        Ask.body(Map.of("documentId", "sha256:" + UNKNOWN)).statusCode(400).body("", not(hasKey("data")))
                .body("errors[0].extensions.code", equalTo("TRUSTED_DOCUMENT_NOT_FOUND"));
        Ask.body(Map.of("documentId", "greeting")).statusCode(400).body("errors[0].extensions.code",
                equalTo("BAD_REQUEST"));
        Ask.body(Map.of("documentId", GREETING, "query", "{hello}")).statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    private static Response persisted(String query, String hash) {
        var body = new HashMap<String, Object>(Map.of("extensions", Map.of("persistedQuery",
                Map.of("version", 1, "sha256Hash", hash))));
        if (query != null) {
            body.put("query", query);
        }
        return Ask.json().body(body).post("/graphql");
    }
}
