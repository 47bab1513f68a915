package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every bound accepts input exactly at the limit, and rejects input just beyond it with its code and figures, before
/// anything runs.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.class)
class BoundsTest {

    @Test
    void ofTokens() {
        Ask.query("{ tree {" + " name".repeat(1995) + "}}").statusCode(200);
        refused(Ask.query("{ tree {" + " name".repeat(1996) + "}}"), "TOO_MANY_TOKENS", 2000, 2001);
        Ask.query("{ hello #" + " hello".repeat(5000) + "\n" + ",\t\n\uFEFF".repeat(2000) + "}").statusCode(200);
    }

    @Test
    void ofDepth() {
        Ask.query(deep("name")).statusCode(200);
        refused(Ask.query(deep("parts { name }")), "TOO_DEEP", 20, 21);
        var fragments =
                IntStream.range(0, 20).mapToObj(i -> "fragment F%d on Tree { parts { ...F%d } }".formatted(i, i + 1))
                        .collect(Collectors.joining(" "));
        refused(Ask.query("{ tree { ...F0 } } " + fragments + " fragment F20 on Tree { name }"), "TOO_DEEP", 20, 22);
    }

    @Test
    void ofNesting() {
        refused(Ask.query("{ hello(name: " + "[".repeat(200) + "]".repeat(200) + ") }"), "TOO_DEEP", 60, 202);
        refused(Ask.query("{".repeat(1500)), "TOO_DEEP", 60, 1500);
    }

    @Test
    void ofFields() {
        var spread = "query { a: tree { ...F } b: tree { ...F } c: tree { ...F } } fragment F on Tree { name "
                + "name ".repeat(665) + "}";
        refused(Ask.query(spread), "TOO_MANY_FIELDS", 2000, 2001);
        Ask.query(spread.replace("name }", "}")).statusCode(200);
    }

    @Test
    void ofRootFields() {
        Ask.query("{" + " hello".repeat(20) + "}").statusCode(200);
        refused(Ask.query("{ ...F ...F }  fragment F on Query { a: hello b: hello c: hello d: hello e: hello f: hello "
                + "g: hello h: hello i: hello j: hello k: hello }"), "TOO_MANY_ROOT_FIELDS", 20, 22);
    }

    @Test
    void ofAliases() {
        Ask.query("{ tree {" + aliases(30) + "} }").statusCode(200);
        refused(Ask.query("{ tree {" + aliases(31) + "} }"), "TOO_MANY_ALIASES", 30, 31);
        refused(Ask.query("{ tree { ...F } b: tree { ...F } } fragment F on Tree { " + aliases(15) + "}"),
                "TOO_MANY_ALIASES", 30, 31);
    }

    @Test
    void ofDirectives() {
        Ask.query("{ tree { name " + " ...@skip(if: true) { name }".repeat(30) + "} }").statusCode(200);
        refused(Ask.query("{ hello " + "@skip(if: false) ".repeat(31) + "}"), "TOO_MANY_DIRECTIVES", 30, 31);
        refused(Ask.query("{ hello " + "@a".repeat(900) + "}"), "TOO_MANY_DIRECTIVES", 30, 900);
    }

    @Test
    void ofVariables() {
        Ask.query("query ($n: String) { hello(name: $n) }", Map.of("n", "x".repeat(49_992))).statusCode(200);
        refused(Ask.query("query ($n: String) { hello(name: $n) }", Map.of("n", "x".repeat(49_993))),
                "VARIABLES_TOO_LARGE",
                50_000, 50_001);
    }

    @Test
    void ofTheBody() throws IOException {
        var body = "{\"query\":\"{hello}\"" + " ".repeat(102_400 - 19) + "}";
        Ask.body(body).statusCode(200);
        refused(Ask.body(body + " "), "BODY_TOO_LARGE", 102_400, 102_401, 413);
        refused(Ask.body(" ".repeat(1_000_000)), "BODY_TOO_LARGE", 102_400, 1_000_000, 413);
        try (var wire = new Wire()) {
            wire.post("Content-Type: application/json", "Transfer-Encoding: chunked", "Connection: close");
            for (int i = 0; i < 20; i++) {
                wire.send("2000\r\n" + " ".repeat(0x2000) + "\r\n");
            }
            var answer = wire.send("0\r\n\r\n").readAll();
            assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains("\"BODY_TOO_LARGE\""), answer);
        }
    }

    @Test
    void ofCost() {
        Ask.query("{ trees(first: 70) { nodes { trees(first: 70) { nodes { parts { name } } } } } }").statusCode(200)
                .body("extensions.cost.requested", equalTo(19_741));
        refused(Ask.query(
                "query ($n: Int) { trees(first: $n) { nodes { trees(first: $n) { nodes { trees(first: 50) { nodes { name } } } } } } }",
                Map.of("n", 100)), "TOO_COSTLY", 500_000, 520_201).body("extensions.cost.requested", equalTo(520_201))
                .body("extensions.cost.maximum", equalTo(500_000));
    }

    /// Small pages, but deep: the estimate is allowed, but the answer would still be too large.
    @Test
    void ofValues() {
        Ask.query(
                "{ trees(first: 100) { nodes { trees(first: 100) { nodes { a: name b: name c: name d: name e: name } } } } }")
                .statusCode(400).body("errors[0].extensions.code", equalTo("ANSWER_TOO_LARGE"))
                .body("errors[0].extensions.limit", equalTo(50_000)).body("", not(hasKey("data")))
                .body("extensions.cost.requested", equalTo(10_201));
    }

    @Test
    void letIntrospectionPass() {
        Ask.body(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY, "operationName", "IntrospectionQuery"))
                .statusCode(200)
                .body("data.__schema.queryType.name", equalTo("Query"));
        Ask.query("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")
                .statusCode(200).body("extensions.cost.requested", greaterThan(20));
    }

    @Test
    void ofTheTimeThatABodyTakes() throws IOException {
        try (var wire = new Wire()) {
            wire.post("Content-Type: application/json", "Content-Length: 19", "Connection: close")
                    .send("{\"query\":\"{h");
            var answer = wire.readAll();
            assertTrue(answer.startsWith("HTTP/1.1 408 ") && answer.contains("\"REQUEST_TIMEOUT\""), answer);
        }
    }

    /// Nested 19 levels, then the given text.
    private static String deep(String innermost) {
        return "{ tree " + "{ trees(first: 1) { nodes ".repeat(9) + "{ " + innermost + " }" + " } }".repeat(9) + " }";
    }

    private static String aliases(int number) {
        return IntStream.range(0, number).mapToObj(i -> " a" + i + ": name").collect(Collectors.joining());
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code, int limit, int actual) {
        return refused(answer, code, limit, actual, 400);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code, int limit, int actual,
            int status) {
        return answer.statusCode(status).contentType(startsWith(Ask.GRAPHQL))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.limit", equalTo(limit)).body("errors[0].extensions.actual", equalTo(actual))
                .body("", not(hasKey("data")));
    }
}
