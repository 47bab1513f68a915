package org.crampgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import graphql.language.AstPrinter;
import graphql.language.InputObjectTypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No literal takes the service more than a moment, wherever it stands and whatever scalar it is meant for.
@Tag("slow")
@QuarkusTest
class ExtremeLiteralTest {

    /// Processor time of the whole process; what was found took 8 to 15 seconds.
    private static final long MOST_NANOS = 3_000_000_000L;
    /// Bounds on the length of literals are checked before a document is parsed, so that their place does not matter.
    private static final int LONG = 10_000;
    private static final String DIGITS = "9".repeat(90_000);

    static List<String> literals() {
        return List.of("1e10000000", "-1e10000000", "1e-10000000", "1E+999999999", "1e99999999999999999999", "1e400",
                "1.7976931348623157e309", "-4.9e-324", "1e-400", "0." + "0".repeat(90_000) + "1", "1" + "0".repeat(400),
                DIGITS, "-" + DIGITS, DIGITS + ".5", "9223372036854775808", "\"1e10000000\"", "\"1e-10000000\"",
                "\"" + DIGITS + "\"", "\"\"\"1e10000000\"\"\"", "\"+999999999-12-31T23:59:59Z\"", "\"\\u0000\"",
                "\"" + "x".repeat(90_000) + "\"", "x".repeat(90_000), "[1e10000000]", "[[[[1e10000000]]]]",
                "{x: 1e10000000}", "true", "null");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("literals")
    void takeAMomentInADocument(String literal) {
        documents(literal).limit(literal.length() < LONG ? Integer.MAX_VALUE : 5)
                .forEach(document -> ask("{\"query\": " + json(document) + "}"));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("literals")
    void takeAMomentInVariables(String literal) {
        Stream.of(literal, "[" + literal + "]", "{\"x\": " + literal + "}").forEach(value -> variables()
                .forEach(
                        document -> ask("{\"query\": " + json(document) + ", \"variables\": {\"v\": " + value + "}}")));
    }

    @Test
    void canBeMeantForFewScalars() {
        assertEquals(Set.of("Boolean", "Date", "DateTime", "Float", "ID", "Int", "String"), scalars());
        var directives = ServedSchema.read().types().getDirectiveDefinitions().keySet();
        assertFalse(directives.contains("constraint") || directives.contains("rolesAllowed"), directives.toString());
    }

    /// As a default, in a list, as an argument of a field and of a directive, and in every input object.
    private static Stream<String> documents(String literal) {
        var ofScalars = scalars().stream().flatMap(scalar -> Stream.of("query($v: %s = %s) { __typename }",
                "query($v: [%s!] = [%s]) { __typename }").map(text -> text.formatted(scalar, literal)));
        var ofInputs = inputs().stream().map(input -> "query($v: %s = {%s: %s}) { __typename }"
                .formatted(input.type, input.field, literal));
        var ofFields = Stream.of("{ __typename @include(if: %s) }", "{ __typename @constraint(max: %s) }",
                "{ __typename @cost(weight: %s) }", "{ cramp(slug: %s) { id } }",
                "{ cramps(first: %s) { totalCount } }",
                "{ node(id: %s) { id } }", "{ nodes(ids: [%s]) { id } }", "{ nowhere(x: %s) }",
                "{ __type(name: %s) { name } }", "{ __schema { types { fields(includeDeprecated: %s) { name } } } }",
                "{ foods(filter: { magnesium: { gte: %s } }) { totalCount } }",
                "{ foods(filter: { updatedAt: { gte: %s } }) { totalCount } }",
                "{ foods(filter: { slug: { in: [%s] } }) { totalCount } }", "{ search(query: %s) { totalCount } }",
                "query($v: BigInteger = %s) { __typename }", "query($v: BigDecimal = %s) { __typename }",
                "query Q @skip(if: %s) { __typename }").map(text -> text.formatted(literal));
        return Stream.of(ofScalars, ofInputs, ofFields).flatMap(all -> all);
    }

    private static Stream<String> variables() {
        return Stream.concat(
                scalars().stream().flatMap(scalar -> Stream.of("query($v: " + scalar + ") { __typename }",
                        "query($v: [" + scalar + "]) { __typename }")),
                Stream.of("query($v: Int) { cramps(first: $v) { totalCount } }",
                        "query($v: FoodFilter) { foods(filter: $v) { totalCount } }",
                        "query($v: Float) { foods(filter: { magnesium: { gte: $v } }) { totalCount } }",
                        "query($v: DateTime) { foods(filter: { updatedAt: { gte: $v } }) { totalCount } }"));
    }

    private record Input(String type, String field) {}

    private static Map<String, Input> inputs;

    /// One input object for each scalar, and its field of that type.
    private static synchronized Collection<Input> inputs() {
        if (inputs == null) {
            inputs = new TreeMap<>();
            ServedSchema.read().types().getTypes(InputObjectTypeDefinition.class)
                    .forEach(input -> input.getInputValueDefinitions().forEach(value -> inputs.putIfAbsent(
                            AstPrinter.printAst(value.getType()), new Input(input.getName(), value.getName()))));
            inputs.keySet().removeIf(type -> !scalars().contains(type.replaceAll("[!\\[\\]]", "")));
        }
        return inputs.values();
    }

    private static Set<String> scalars;

    private static synchronized Set<String> scalars() {
        if (scalars == null) {
            scalars = new TreeSet<>(ServedSchema.read().types().scalars().keySet());
        }
        return scalars;
    }

    private static void ask(String body) {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        var response = given().contentType("application/json").accept("application/json").body(body).post("/graphql");
        long taken = process.getProcessCpuTime() - before;
        assertTrue(response.statusCode() < 500 && !response.asString().contains("INTERNAL_ERROR"),
                () -> body.substring(0, Math.min(300, body.length())) + ": " + response.asString());
        assertTrue(taken < MOST_NANOS,
                () -> taken / 1_000_000 + " ms: " + body.substring(0, Math.min(300, body.length())));
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
