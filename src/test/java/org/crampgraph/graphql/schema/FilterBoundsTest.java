package org.crampgraph.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a filter is made of counts: its conditions, and its objects even if they are empty.
@QuarkusTest
class FilterBoundsTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String OBJECTS = "at most 200 objects";
    private static final String CONDITIONS = "at most 50 conditions";

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                Arguments.of(OBJECTS, or(1000, Map.of("not", NOTHING))),
                Arguments.of(OBJECTS, or(3000, Map.of("not", NOTHING))),
                Arguments.of(OBJECTS, or(5000, NOTHING)),
                Arguments.of(OBJECTS, or(200, NOTHING)),
                Arguments.of(OBJECTS, Map.of("and", Collections.nCopies(5000, NOTHING))),
                Arguments.of(OBJECTS, Map.of("and", Collections.nCopies(40, or(40, NOTHING)))),
                Arguments.of(OBJECTS, or(1000, Map.of("or", List.of()))),
                Arguments.of(OBJECTS, or(1000, Map.of("slug", NOTHING))),
                Arguments.of(OBJECTS, or(100, Map.of("not", Map.of("and", List.of())))),
                Arguments.of(CONDITIONS, or(60, Map.of("causes", Map.of("some", NOTHING)))),
                Arguments.of(OBJECTS, or(1000, Map.of("causes", NOTHING))),
                Arguments.of(CONDITIONS, or(51, Map.of("slug", Map.of("eq", "x")))),
                Arguments.of(CONDITIONS, or(26, Map.of("slug", Map.of("eq", "x", "ne", "y")))));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void refusesWhatIsTooLarge(String message, Map<String, Object> filter) {
        var answer = ask(filter);
        assertEquals("BAD_USER_INPUT", answer.problem().code());
        assertTrue(answer.problem().message().contains(message), answer.problem().message());
    }

    @Test
    void refusesWhatIsTooLargeOnALink() {
        var answer =
                Document.of("query($f: CrampCauseEdgeFilter) { cramps { nodes { causes(edge: $f) { totalCount } } } }")
                        .with("f", or(2000, Map.of("node", Map.of("not", NOTHING)))).ask();
        assertTrue(answer.problems().stream().allMatch(problem -> problem.message().contains(OBJECTS)));
        assertTrue(!answer.problems().isEmpty());
    }

    @Test
    void takesWhatJustFits() {
        ask(or(199, NOTHING)).data();
        ask(or(50, Map.of("slug", Map.of("eq", "x")))).data();
        ask(Map.of("and", Collections.nCopies(7, or(6, Map.of("slug", Map.of("eq", "x")))))).data();
    }

    /// One for each object and value, for each time that the field can occur.
    @Test
    void costsWhatItHolds() {
        int none = cost(ask(NOTHING));
        assertEquals(none + 3, cost(ask(Map.of("slug", Map.of("eq", "x"), "not", NOTHING))));
        assertEquals(none + 4000, cost(ask(or(2000, Map.of("not", NOTHING)))));
        assertEquals(none + 5, cost(
                Document.of("{ cramps(filter: { slug: { in: [\"a\", \"b\"] }, or: [{}, {}] }) { totalCount } }")
                        .ask()));
        var nested = "{ cramps(first: 10) { nodes { causes%s { totalCount } } } }";
        assertEquals(cost(Document.of(nested.formatted("")).ask()) + 30,
                cost(Document.of(nested.formatted("(filter: { slug: { eq: \"x\" } })")).ask()));
    }

    private static Map<String, Object> or(int times, Map<String, Object> filter) {
        return Map.of("or", Collections.nCopies(times, filter));
    }

    private static Answer ask(Map<String, Object> filter) {
        return Document.of("query($f: CrampFilter) { cramps(filter: $f) { totalCount } }").with("f", filter).ask();
    }

    @SuppressWarnings("unchecked")
    private static int cost(Answer answer) {
        return ((Map<String, Map<String, Integer>>) answer.body().get("extensions")).get("cost").get("requested");
    }
}
