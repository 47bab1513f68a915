package org.crampgraph.transport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A body that cannot be read is refused with what is wrong with it.
@QuarkusTest
@TestProfile(LabProfile.class)
class UnreadableBodyTest {

    static Stream<Arguments> bodies() {
        return Stream.of(arguments("", "is empty"), arguments("  ", "is empty"),
                arguments("\uFEFF{\"query\":\"{hello}\"}", "byte order mark"),
                arguments("{\"query\":\"{hello}\",\"query\":\"{count}\"}", "the name \"query\" twice"),
                arguments("{\"query\":\"{hello}\",\"variables\":{\"a\":1,\"a\":1}}", "the name \"a\" twice"),
                arguments("{\"variables\":" + "[".repeat(60) + "]".repeat(60) + "}", "deeper than 50 levels"),
                arguments("{\"variables\":" + "{\"a\":".repeat(20_000), "deeper than 50 levels"),
                arguments("{\"variables\":{\"n\":" + "9".repeat(101) + "}}", "more than 100 digits"),
                arguments("{\"variables\":{\"n\":0." + "9".repeat(101) + "}}", "more than 100 digits"),
                arguments("{\"variables\":{\"n\":1e999999}}", "exponent beyond 400"),
                arguments("{\"query\":\"{hello}\"", "ends too early"), arguments("{\"query\":\"{hel", "ends too early"),
                arguments("{\"query\":\"{hello}\"} x", "not JSON at line 1"),
                arguments("{\"query\":\"{hello}\"} {}", "after the end"),
                arguments("{\n'query':'{hello}'}", "not JSON at line 2"), arguments("hello", "not JSON at line 1"),
                arguments("7", "must be a JSON object"), arguments("null", "must be a JSON object"),
                arguments("[{\"query\":\"{hello}\"}]", "not a list: send each request separately"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysWhatIsWrong(String body, String reason) {
        Ask.body(body).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString(reason))
                .body("errors[0].message", not(containsString("check its quotes")));
    }

    @Test
    void keepsTheParsersHintsToProgrammersToItself() {
        for (var number : new String[] { "NaN", "Infinity", "+1", "01", ".5", "1.", "0x10" }) {
            Ask.body("{\"query\":\"{hello}\",\"variables\":{\"n\":" + number + "}}").statusCode(400)
                    .body("errors[0].message", containsString("not JSON at line 1"))
                    .body("errors[0].message", not(containsString("JsonReadFeature")));
        }
    }

    @Test
    void speaksOfSeveralRequestsOnlyToABatch() {
        for (var body : new String[] { "7", "\"x\"", "{\"query\":\"{hello}\",\"variables\":[]}" }) {
            Ask.body(body).statusCode(400).body("errors[0].message", not(containsString("each request")));
        }
    }

    @Test
    void cutsMessagesBetweenCharacters() throws Exception {
        for (int padding = 0; padding < 4; padding++) {
            var text = "a".repeat(padding) + "😀".repeat(700);
            var response = Ask.query("{ " + "x".repeat(padding) + "hello(nothing: \"" + text + "\") }").statusCode(400)
                    .extract().asString();
            assertTrue(response.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), response);
            var message = Ask.body("{\"query\":\"{hello}\",\"" + text + "\":1,\"" + text + "\":1}")
                    .statusCode(400).extract().<String>path("errors[0].message");
            assertTrue(message.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), message);
        }
    }
}
