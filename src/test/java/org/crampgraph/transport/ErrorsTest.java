package org.crampgraph.transport;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.testsupport.LogEntries;
import org.crampgraph.transport.response.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(LabProfile.class)
class ErrorsTest {

    /// Internals that must not leak: packages, Java classes, SQL.
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)java|exception|graphql\\.|crampgraph\\.|smallrye|ArrayList|HashMap|Integer|BigDecimal|\\bMap\\b|Value\\{|select ");

    private final LogEntries logged = new LogEntries(Incident.class.getName());

    @BeforeEach
    void listen() {
        logged.listen();
    }

    @AfterEach
    void stopListening() {
        logged.stopListening();
    }

    @Test
    void refusesANumberBeyondAFloat() {
        Ask.query("{ half(of: 1e399) }").statusCode(400).body("errors[0].message", equalTo(
                "A number is too large for a Float."));
    }

    /// The alert CrampGraphGraphQLErrors counts these: the status says nothing.
    @Test
    void countsInternalErrorsInAnswersWithStatus200() {
        double before = internalErrors();
        Ask.query("{ hello broken }").statusCode(200).body("data.hello", equalTo("Hello you"));
        assertEquals(before + 1, internalErrors());
    }

    private static double internalErrors() {
        String metric = "crampgraph_operations_seconds_count{document=\"other\",error=\"INTERNAL_ERROR\"} ";
        return when().get("/q/metrics").asString().lines().filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length()))).sum();
    }

    @Test
    void internalErrorsHaveAnIdThatTheLogHasToo() {
        var answer = Ask.query("{ hello broken tree { name broken } }").statusCode(200)
                .body("data.hello", equalTo("Hello you")).body("data.broken", nullValue())
                .body("data.tree.name", equalTo("oak")).body("data.tree.broken", nullValue()).body("errors", hasSize(2))
                .body("errors[0].path", equalTo(List.of("broken")))
                .body("errors[1].path", equalTo(List.of("tree", "broken")))
                .body("errors.extensions.code", contains("INTERNAL_ERROR", "INTERNAL_ERROR"))
                .body("errors[0].locations[0]", allOf(hasKey("line"), hasKey("column")));
        String id = answer.extract().path("errors[0].extensions.id");
        assertEquals(id, answer.extract().path("errors[1].extensions.id"));
        assertTrue(answer.extract().<String>path("errors[0].message").contains(id));
        assertEquals(2, logged.all().stream().filter(entry -> entry.getMessage().contains(id)).count());
        assertEquals("secret: select * from password", logged.all().getFirst().getThrown().getMessage());
        assertNoInternals(answer.extract().asString());
    }

    @ParameterizedTest
    @CsvSource({ "08006,DATABASE_UNAVAILABLE", "08001,DATABASE_UNAVAILABLE", "57P01,DATABASE_UNAVAILABLE",
            "57P03,DATABASE_UNAVAILABLE", "28P01,DATABASE_UNAVAILABLE", "25006,DATABASE_UNAVAILABLE",
            "53100,DATABASE_UNAVAILABLE", "58030,DATABASE_UNAVAILABLE", "53300,OVERLOADED", "55P03,DATABASE_BUSY",
            "40P01,DATABASE_BUSY", "40001,DATABASE_BUSY" })
    void aDatabaseThatCannotAnswerNowIsNoFaultOfOurs(String state, String code) {
        Ask.query("{ hello lost(state: \"" + state + "\") }").statusCode(503).header("Retry-After", "1")
                .body("errors[0].extensions.code", equalTo(code)).body("", not(hasKey("data")));
        assertEquals(List.of(), logged.all());
    }

    @Test
    void aStatementThatTakesTooLongIsCancelled() {
        Ask.query("{ hello lost(state: \"57014\") }").statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIME_LIMIT_EXCEEDED"));
    }

    @Test
    void anotherErrorOfTheDatabaseIsAFaultOfOurs() {
        Ask.query("{ hello lost(state: \"42P01\") }").statusCode(200)
                .body("errors[0].extensions.code", equalTo("INTERNAL_ERROR"));
    }

    @Test
    void manyFaultsDoNotFillTheLog() {
        Ask.query("{ trees(first: 50) { nodes { broken } } }").statusCode(200).body("errors", hasSize(50));
        assertEquals(4, logged.all().size());
    }

    @Test
    void aFieldThatMustNotBeNullTakesItsParentWithItAndNoMore() {
        Ask.query("{ brokenRoot }").statusCode(200).body("data", nullValue()).body("", hasKey("data"))
                .body("errors", hasSize(1)).body("errors[0].extensions.code", equalTo("INTERNAL_ERROR"));
    }

    @Test
    void aCallersMistakeIsExplained() {
        Ask.query("{ hello mistaken }").statusCode(200).body("data.hello", equalTo("Hello you"))
                .body("errors[0].message", equalTo("`why` must be a reason."))
                .body("errors[0].path", contains("mistaken"))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions", not(hasKey("id")));
        assertEquals(List.of(), logged.all());
    }

    @Test
    void validationReportsEveryFault() {
        Ask.query("{ nothing hello(nobody: 1) tree }").statusCode(400).body("errors", hasSize(3))
                .body("errors[0].message", containsString("nothing")).body("errors[0].locations[0].line", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query ($v: Int) { square(of: $v) }          | "7"
            query ($v: Int) { square(of: $v) }          | 7.5
            query ($v: Int) { square(of: $v) }          | 1e399
            query ($v: Float) { half(of: $v) }          | 1e399
            query ($v: Float) { half(of: $v) }          | "1"
            query ($v: Int) { square(of: $v) }          | 2147483648
            query ($v: Int) { square(of: $v) }          | 99999999999999999999999999999999999999
            query ($v: Int) { square(of: $v) }          | [1]
            query ($v: Int) { square(of: $v) }          | {"a": 1}
            query ($v: Int) { square(of: $v) }          | true
            query ($v: Int!) { square(of: $v) }         | null
            query ($v: String) { hello(name: $v) }      | 7
            query ($v: String) { hello(name: $v) }      | {"a": "b"}
            query ($v: String) { hello(name: $v) }      | ["a"]
            query ($v: Shape) { choose(shape: $v) }     | "circle"
            query ($v: Shape) { choose(shape: $v) }     | []
            query ($v: Shape) { choose(shape: $v) }     | {}
            query ($v: Shape) { choose(shape: $v) }     | {"sides": "four"}
            query ($v: Shape) { choose(shape: $v) }     | {"sides": 4, "names": {"a": 1}}
            query ($v: Shape) { choose(shape: $v) }     | {"sides": 4, "inner": {"sides": null}}
            query ($v: Shape) { choose(shape: $v) }     | {"sides": 4, "corners": 4}
            """)
    void aVariableOfTheWrongTypeIsExplained(String query, String value) {
        var answer = Ask.body("{\"query\":\"" + query + "\",\"variables\":{\"v\":" + value + "}}").statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT")).body("", not(hasKey("data")));
        assertNoInternals(answer.extract().asString());
        assertEquals(List.of(), logged.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { square(of: \\"7\\") }
            { square(of: 99999999999999999999) }
            { square(of: 1e400) }
            { square(of: {a: 1}) }
            { choose(shape: {sides: [[[]]]}) }
            { choose(shape: 7) }
            { hello(name: 7) }
            query ($v: Nothing) { hello(name: $v) }
            query ($v: [[[Int!]!]!]!) { hello(name: $v) }
            query ($v: Tree) { hello }
            { hello @include }
            { hello @nothing }
            { hello @include(if: \\"true\\") }
            fragment F on Nothing { hello }
            { ...F } fragment F on Query { ...F }
            { ... on Tree { name } }
            schema { query: Query }
            type A { b: C }
            { hello(name: $v) }
            subscription { ticks ticks2: ticks }
            """)
    void aDocumentThatDoesNotFitIsExplained(String query) {
        var answer = Ask.body("{\"query\":\"" + query + "\"}").statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED")).body("", not(hasKey("data")));
        assertNoInternals(answer.extract().asString());
        assertEquals(List.of(), logged.all());
    }

    private static void assertNoInternals(String answer) {
        assertTrue(!INSIDE.matcher(answer).find(), answer);
    }
}
