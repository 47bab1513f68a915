package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The engine's lexer takes a hundred times as long for a digit of a number as for a letter, so the numbers of a document
/// are bounded together, whatever way the document comes.
@Tag("slow")
@QuarkusTest
@TestProfile(NumbersOfDocumentTest.Folder.class)
class NumbersOfDocumentTest {

    private static final String MESSAGE = "The numbers of the document have %d characters together; at most 5000 are "
            + "allowed. Send them in variables.";
    private static final String LONGEST = "0." + "5".repeat(98);
    private static final String MOST = sum((LONGEST + " ").repeat(50));
    private static final String TOO_MANY = sum((LONGEST + " ").repeat(50) + "1");

    /// A trusted document with too many numbers.
    public static class Folder extends LabProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = super.getConfigOverrides();
            try {
                var folder = Files.createTempDirectory("documents");
                Files.writeString(folder.resolve("numbers.graphql"), TOO_MANY);
                config.put("crampgraph.graphql.documents.folder", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return config;
        }
    }

    @Test
    void areAllowedUpToTheLimit() {
        Ask.query(MOST).statusCode(200).body("data.sum", equalTo(55.555557f / 2));
        refused(Ask.query(TOO_MANY), 5_001);
        refused(Ask.query(sum("-1 ".repeat(5) + "9".repeat(100) + ",1.5e-7".repeat(1800))), 10 + 100 + 1800 * 6);
    }

    /// However the engine separates them from what is no number.
    @ParameterizedTest
    @ValueSource(strings = { "", "\"\" ", "\"#\" ", "\"\\\"\" ", "\"\"\"\"\"\" ", "\"\"\"\\\"\"\" ", "# \"\"\" \n",
            "-1e", ".",
            "\"\n" })
    void areFoundBehind(String beginning) {
        var numbers = ("7".repeat(50) + " ").repeat(300);
        var code = Ask.query(sum(beginning + numbers)).statusCode(400).extract().path("errors[0].extensions.code");
        assertEquals("LITERAL_TOO_LARGE", code);
    }

    @Test
    void areNotDigitsOfNamesStringsAndComments() {
        var digits = "9".repeat(20_000);
        Ask.query("{ a%s: hello(name: \"%s\") # %s\n }".formatted(digits, digits, digits)).statusCode(200);
        Ask.query("{ hello(name: \"\"\"%s\"\"\") }".formatted((digits + " \\\"\"\" ").repeat(2))).statusCode(200);
    }

    @Test
    void areNotBoundedInVariables() {
        Ask.query("query ($of: [Float!]!) { sum(of: $of) }", Map.of("of", Collections.nCopies(5000, 1.25)))
                .statusCode(200).body("data.sum", equalTo(6250f));
    }

    @Test
    void areBoundedOverWebSocket() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("x", TOO_MANY);
            var message = talk.hear();
            var expected = new JsonObject().put("message", MESSAGE.formatted(5_001)).put("extensions",
                    new JsonObject().put("code", "LITERAL_TOO_LARGE").put("limit", 5_000).put("actual", 5_001));
            assertEquals(List.of("error", expected),
                    List.of(message.getString("type"), message.getJsonArray("payload").getJsonObject(0)));
        }
    }

    @Test
    void areBoundedInRegisteredAndTrustedDocuments() {
        var hash = DigestUtils.sha256Hex(TOO_MANY);
        var persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        refused(Ask.body(Map.of("query", TOO_MANY, "extensions", persisted)), 5_001);
        refused(Ask.body(Map.of("documentId", "sha256:" + hash)), 5_001);
        refused(Ask.url().queryParam("documentId", "sha256:" + hash).get("/graphql").then(), 5_001);
    }

    private static String sum(String numbers) {
        return "{ sum(of: [" + numbers + "]) }";
    }

    private static void refused(ValidatableResponse answer, int actual) {
        answer.statusCode(400).body("errors[0].message", equalTo(MESSAGE.formatted(actual)))
                .body("errors[0].extensions.code", equalTo("LITERAL_TOO_LARGE"))
                .body("errors[0].extensions.limit", equalTo(5_000))
                .body("errors[0].extensions.actual", equalTo(actual));
    }
}
