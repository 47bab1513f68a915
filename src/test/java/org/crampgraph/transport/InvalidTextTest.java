package org.crampgraph.transport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A document that is no Unicode text is the client's mistake, and the engine's reader does not get it.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class InvalidTextTest {

    @ParameterizedTest
    @CsvSource({ "\\ud800, 1, U+D800", "\\ud800, 9000, U+D800", "\\udc00, 9000, U+DC00", "x\\ud83d, 8000, U+D83D",
            "\\ude00\\ud83d, 8000, U+DE00" })
    void isRefusedWithItsPlace(String half, int times, String name) {
        int column = half.startsWith("x") ? 13 : 12;
        for (var document : List.of("{\\n hello(#%s\\n) }", "{\\n hello(\\\"%s\\\") }", "{\\n hello #  %s")) {
            Ask.body("{\"query\": \"" + document.formatted(half.repeat(times)) + "\"}").statusCode(400)
                    .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"))
                    .body("errors[0].message", containsString("half of a surrogate pair (" + name + ")"))
                    .body("errors[0].locations[0].line", equalTo(2));
        }
        Ask.body("{\"query\": \"{\\n hello #   " + half + "\"}")
                .body("errors[0].locations[0].column", equalTo(column));
    }

    @Test
    void isRefusedOverWebSocket() throws Exception {
        try (var talk = Talk.begin()) {
            talk.say("{'id': 'x', 'type': 'subscribe', 'payload': {'query': '{ hello } #" + "x\\ud800".repeat(9000)
                    + "'}}");
            var error = talk.hear().getJsonArray("payload").getJsonObject(0);
            assertEquals("GRAPHQL_PARSE_FAILED", error.getJsonObject("extensions").getString("code"));
        }
    }

    /// Wherever the engine's reader divides the text.
    @ParameterizedTest
    @ValueSource(strings = { "", "x" })
    void isNotACharacterBeyondUFFFF(String before) {
        var name = before + "😀".repeat(8000);
        Ask.query("{ hello(name: \"" + name + "\") }").statusCode(200).body("data.hello", equalTo("Hello " + name));
        Ask.query("{ hello #" + name + "\n }").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "80000000", "FFFFFFFF", "100000000", "FFFFFFFFFFFFFFFFFFFFFFFF" })
    void hasNoEscapeBeyondUnicode(String digits) {
        for (var document : List.of("{ hello(name: \"\\u{%s}\") }",
                "query ($n: String = \"\\u{%s}\") { hello(name: $n) }")) {
            Ask.query(document.formatted(digits)).statusCode(400)
                    .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"))
                    .body("errors[0].message", equalTo(
                            "A string has an escape beyond Unicode: use \\u{0} to \\u{10FFFF}."));
        }
        Ask.query("{ hello(name: \"\\u{000000000001F600}\") }").statusCode(200)
                .body("data.hello", equalTo("Hello 😀"));
    }
}
