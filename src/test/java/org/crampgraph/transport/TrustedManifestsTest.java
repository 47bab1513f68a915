package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients name documents by the ids that their tools gave them. The folder is laid out as Kubernetes mounts a ConfigMap.
@Tag("slow")
@QuarkusTest
@TestProfile(TrustedManifestsTest.OnlyTrusted.class)
class TrustedManifestsTest {

    public static class OnlyTrusted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.graphql.documents.trusted", "only",
                    "crampgraph.graphql.documents.folder", "src/test/resources/manifest-documents");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "0123456789abcdef0123456789abcdef", "da39a3ee5e6b4b0d3255bfef95601890afd80709" })
    void runsByTheIdOfAManifest(String id) {
        Ask.body(Map.of("documentId", id)).statusCode(200).body("data.__typename", equalTo("Query"));
        Ask.url().queryParam("documentId", id).get("/graphql").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "query OfRelay { __typename }", "query OfCodegen { __typename }",
            "query OfApollo { __typename }", "query Linked { __typename }" })
    void runsByItsHashAsAnyTrustedDocument(String text) {
        var hash = DigestUtils.sha256Hex(text);
        Ask.body(Map.of("documentId", "sha256:" + hash)).statusCode(200);
        Ask.body(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))))
                .statusCode(200);
        Ask.query(text).statusCode(200);
    }

    @Test
    void refusesAnIdOfNoManifest() {
        Ask.body(Map.of("documentId", "0123")).statusCode(400)
                .body("errors[0].extensions.code", equalTo("TRUSTED_DOCUMENT_NOT_FOUND"));
        Ask.query("query Other { __typename }").statusCode(403)
                .body("errors[0].extensions.code", equalTo("TRUSTED_DOCUMENT_REQUIRED"));
    }
}
