package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Parents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A caller's mistake gets an error with a code and a way to correct it; no input causes an internal error.
@QuarkusTest
class BadInputTest {

    private static final String NIGHT_CRAMP = "cramp(slug: \"nocturnal-leg-cramp\")";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "first: -1 | \"first\" is -1; it must be from 0 to 100",
            "first: 101 | \"first\" is 101; it must be from 0 to 100",
            "last: -1 | \"last\" is -1; it must be from 0 to 100",
            "last: 1000 | \"last\" is 1000; it must be from 0 to 100",
            "first: 1, last: 1 | Give \"first\" or \"last\", not both",
            "after: \"\" | The cursor in \"after\" does not belong to this list",
            "after: \"x\" | The cursor in \"after\" does not belong to this list",
            "before: \"bm8gY3Vyc29y\" | The cursor in \"before\" does not belong to this list",
            "before: \"WyJhIiwiYiJd\" | The cursor in \"before\" does not belong to this list" })
    void rejectsInvalidPages(String arguments, String message) {
        refused(message, Document.of("{ cramps(%s) { nodes { id } } }".formatted(arguments)));
        refused(message, Document.of("{ %s { causes(%s) { nodes { id } } } }".formatted(NIGHT_CRAMP, arguments)));
    }

    /// Half of a surrogate pair is no Unicode, and some clients cannot read it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "node(id: $text) { id } | ID!", "nodes(ids: [$text]) { id } | ID!",
            "certaintyOfPath(path: [$text, \"x\"]) { certainty } | ID!",
            "matchSymptoms(symptoms: [$text]) { disclaimer } | String!",
            "sources(filter: { updatedAt: { gte: $text } }) { totalCount } | DateTime!",
            "foods(filter: { group: { eq: $text } }) { totalCount } | FoodGroup!" })
    void cutsWhatItQuotesBetweenCharacters(String field, String type) {
        for (var text : List.of("😀".repeat(300), "a" + "😀".repeat(300), "\ud800", "a\udc00b")) {
            var answer = Document.of("query($text: %s) { %s }".formatted(type, field)).with("text", text).ask();
            assertTrue(text.length() < 10 || !answer.problems().isEmpty(), answer.text());
            var whole = answer.body().toString();
            assertTrue(whole.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), answer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "4294967297", "-4294967295", "1.5", "\"1\"", "[1]" })
    void rejectsFractionalSizes(String size) {
        var problem = Document.of("{ cramps(first: %s) { nodes { id } } }".formatted(size)).ask().problem();
        assertEquals("GRAPHQL_VALIDATION_FAILED", problem.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "NEVER | it has no value 'NEVER'",
            "\"NUTS\" | give the name of one of its values, without quotes",
            "7 | give the name of one of its values, without quotes" })
    void explainsAnInvalidChoice(String value, String message) {
        var problem = Document.of("{ foods(filter: { group: { eq: %s } }) { totalCount } }".formatted(value)).ask()
                .problem();
        assertEquals("GRAPHQL_VALIDATION_FAILED", problem.code());
        assertEquals("argument 'filter.group.eq' is not a valid 'FoodGroup' - " + message, problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = { "not: { %s }", "or: [{ %s }]",
            "causes: { some: { node: { cramps: { none: { node: { %s } } } } } }" })
    void boundsHowDeepFiltersNest(String part) {
        var filter = "slug: { eq: \"nocturnal-leg-cramp\" }";
        for (int i = 0; i < 9; i++) {
            filter = part.formatted(filter);
        }
        refused("may be nested at most 8 deep",
                Document.of("{ cramps(filter: { %s }) { totalCount } }".formatted(filter)));
    }

    static Stream<Object> oddSizes() {
        return Stream.of(-4294967295L, 1.5, "1", List.of(1, 2), Map.of("first", 1), true);
    }

    @ParameterizedTest
    @MethodSource("oddSizes")
    void rejectsFractionalSizesInVariables(Object size) {
        var problem = Document.of("query ($first: Int) { cramps(first: $first) { nodes { id } } }").with("first", size)
                .ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
    }

    @ParameterizedTest
    @CsvSource({ "causes,cramps", "cramps,causes", "cramps,foods", "claims,cramps", "sources,claims" })
    void refusesACursorOfAnotherList(String from, String to) {
        String cursor = Document.of("{ %s(first: 1) { pageInfo { endCursor } } }".formatted(from)).ask()
                .at(from + ".pageInfo.endCursor");
        refused("The cursor in \"after\" does not belong to this list",
                Document.of("query ($cursor: String!) { %s(after: $cursor) { nodes { id } } }".formatted(to))
                        .with("cursor", cursor));
    }

    /// A forged cursor leads to a page of the list or to this error, nothing else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"SLUG\" | 1", "\"SLUG\" | null", "\"SLUG\" | \"a\\u0000b\"",
            "\"SLUG\" | [\"a\"]", "] | , 1 ]" })
    void refusesACursorThatWasChanged(String from, String to) {
        var page = Document.of("{ cramps(first: 1) { nodes { slug } pageInfo { endCursor } } }").ask();
        String cursor = page.at("cramps.pageInfo.endCursor");
        String slug = page.at("cramps.nodes[0].slug");
        var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String part = from.replace("SLUG", slug);
        assertTrue(text.contains(part), text);
        var changed = Base64.getUrlEncoder().encodeToString(text.replace(part, to).getBytes(StandardCharsets.UTF_8));
        refused("The cursor in \"after\" does not belong to this list",
                Document.of("query ($cursor: String!) { cramps(after: $cursor) { nodes { id } } }")
                        .with("cursor", changed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nocturnal-leg-cramp", "Q1JBTVA", "Q1JBTVA6", "UEFJTjp4", "%%%", "🌳",
            "Q1JBTVA6YQBi" })
    void refusesIdsThatAreNotOurs(String id) {
        refused("is not a global id of this service",
                Document.of("query ($id: ID!) { node(id: $id) { id } }").with("id", id));
        refused("is not a global id of this service",
                Document.of("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }").with("ids", List.of(id)));
    }

    @Test
    void saysWhatIsNoDate() {
        for (Object value : List.of(5, true, Map.of(), List.of(), 1.5)) {
            for (var type : Map.of("Date", "reviewedOn", "DateTime", "updatedAt").entrySet()) {
                var problem = Document.of("query ($d: " + type.getKey() + ") { foods(filter: { " + type.getValue()
                        + ": { gte: $d } }) { totalCount } }").with("d", value).ask().problem();
                assertEquals("BAD_USER_INPUT", problem.code());
                assertTrue(
                        problem.message().contains("Expected a value of type '" + type.getKey() + "' but it was a '"),
                        problem.message());
                assertFalse(problem.message().contains("SRGQL"), problem.message());
            }
        }
    }

    @Test
    void refusesMoreThanAHundredIds() {
        var ids = Collections.nCopies(101, Parents.of("Cramp").getFirst());
        refused("101 ids are too many; request at most 100",
                Document.of("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }").with("ids", ids));
    }

    @Test
    void answersNullForEntriesThatAreGone() {
        var there = Parents.of("Cramp").getFirst();
        var gone = Base64.getUrlEncoder().encodeToString("CRAMP:no-such-cramp".getBytes(StandardCharsets.UTF_8));
        List<Map<String, String>> nodes = Document.of("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                .with("ids", List.of(gone, there, gone, there)).ask().at("nodes");
        var found = Map.of("id", there);
        assertEquals(Arrays.asList(null, found, null, found), nodes);
        assertNull(Document.of("query ($id: ID!) { node(id: $id) { id } }").with("id", gone).ask().at("node"));
    }

    @Test
    void answersNoIdsByNoNodes() {
        assertEquals(List.of(), Document.of("{ nodes(ids: []) { id } }").ask().at("nodes"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cramp", "cause", "symptom", "food", "remedy", "ingredient", "medication", "source",
            "claim", "article" })
    void answersNullForAnUnknownSlug(String field) {
        for (var slug : List.of("no-such-slug", "", "Nocturnal-Leg-Cramp", "a\u0000b", "\ud800", "'; drop table x --",
                "x".repeat(10_000))) {
            assertNull(Document.of("query ($slug: String!) { %s(slug: $slug) { id } }".formatted(field))
                    .with("slug", slug).ask().at(field), slug);
        }
    }

    @Test
    void reportsThePathOfEveryError() {
        var problems = Document.of("{ cramps(first: 2) { nodes { causes(first: -1) { nodes { id } } } } }").ask()
                .problems();
        assertEquals(List.of(List.of("cramps", "nodes", 0, "causes"), List.of("cramps", "nodes", 1, "causes")),
                problems.stream().map(problem -> problem.path()).toList());
    }

    private static void refused(String message, Document document) {
        var problem = document.ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains(message), problem.message());
    }
}
