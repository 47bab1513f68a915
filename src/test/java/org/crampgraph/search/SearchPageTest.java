package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Listing;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchPageTest {

    @Inject
    Statements statements;

    /// "nuts", "daily value" and "g" give many equal scores, "quinine" equal names.
    @ParameterizedTest
    @CsvSource({ "magnesium, 17", "nuts, 1", "quinine, 1", "daily value, 10", "g, 30", "what helps against cramp, 9" })
    void joinsPagesToTheWhole(String query, int size) {
        var joined = new ArrayList<String>();
        Found page;
        String cursor = null;
        do {
            page = Found.by(query, List.of(), size, cursor);
            joined.addAll(page.concepts());
            cursor = page.endCursor();
        } while (page.hasNextPage());
        assertEquals(page.totalCount(), joined.size());
        assertEquals(joined.size(), new HashSet<>(joined).size(), "twice the same");
        var whole = Found.by(query, List.of(), 100, null).concepts();
        assertEquals(whole, joined.subList(0, whole.size()));
    }

    @Test
    void knowsThePositionOfThePage() {
        var first = Found.by("magnesium", List.of(), 5, null);
        var second = Found.by("magnesium", List.of(), 5, first.endCursor());
        assertFalse(first.answer().<Boolean>at("search.pageInfo.hasPreviousPage"));
        assertTrue(second.answer().<Boolean>at("search.pageInfo.hasPreviousPage"));
        assertEquals(second.answer().<List<String>>at("search.edges.cursor").getFirst(),
                second.answer().at("search.pageInfo.startCursor"));
        assertEquals(second.answer().<List<String>>at("search.edges.node.slug"),
                second.answer().at("search.nodes.slug"));
    }

    @ParameterizedTest
    @CsvSource({ "magnesium, 17", "nuts, 2", "daily value, 10" })
    void joinsPagesFromTheEndToTheWhole(String query, int size) {
        var list = Listing.ofSearch(query);
        var whole = list.forwards(size).stream().flatMap(page -> page.nodes().stream()).toList();
        assertEquals(whole, list.backwards(size).stream().flatMap(page -> page.nodes().stream()).toList());
        assertEquals(whole, list.backwards(100).stream().flatMap(page -> page.nodes().stream()).toList());
    }

    @Test
    void refusesBothSizes() {
        var problem = Document.of("{ search(query: \"magnesium\", first: 1, last: 1) { totalCount } }").ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
    }

    @ParameterizedTest
    @CsvSource({ "cramp, magnesium, after", "magnesium, magnesium oxide, after", "night cramp, cramp night, after",
            "cramp, magnesium, before", "magnesium, magnesium oxide, before" })
    void refusesACursorOfAnotherQuery(String query, String other, String argument) {
        var cursor = Found.by(query, List.of(), 1, null).endCursor();
        var problem = Document
                .of("query($q: String!, $c: String) { search(query: $q, " + argument + ": $c) { totalCount } }")
                .with("q", other).with("c", cursor).ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("of the same field with the same order or query"), problem.message());
    }

    @Test
    void takesACursorOfTheSameQueryForOtherTypes() {
        var cursor = Found.by("magnesium", List.of(), 5, null).endCursor();
        var rest = Found.by("magnesium", List.of("REMEDY"), 100, cursor).concepts();
        assertTrue(Found.by("magnesium", List.of("REMEDY"), 100, null).concepts().containsAll(rest));
    }

    @Test
    void findsOnlyTheRequestedTypes() {
        var found = Found.by("magnesium", List.of("REMEDY", "CAUSE"), 100, null);
        assertTrue(found.concepts().stream().allMatch(name -> name.startsWith("Remedy ") || name.startsWith("Cause ")));
        assertEquals(found.concepts().size(), found.totalCount());
    }

    @Test
    void countsEveryTypeRegardlessOfTheRequestedTypes() {
        var all = Found.by("magnesium", List.of(), 100, null);
        assertEquals(all.facets(), Found.by("magnesium", List.of("REMEDY"), 1, null).facets());
        assertEquals(all.totalCount(), all.facets().values().stream().mapToInt(Integer::intValue).sum());
        var remedies = Found.by("magnesium", List.of("REMEDY"), 100, null);
        assertEquals(remedies.concepts().size(), all.facets().get("REMEDY"));
    }

    @Test
    void givesTwentyUnlessAskedOtherwise() {
        assertEquals(20, Document.of("{ search(query: \"magnesium\") { nodes { slug } } }").ask()
                .<List<String>>at("search.nodes.slug").size());
        assertEquals(List.of(), Found.by("magnesium", List.of(), 0, null).concepts());
    }

    /// One for the hits, one for their concepts, and one for each further field, for any page size.
    @Test
    void takesFewStatements() {
        assertEquals(2, of("edges { score node { name } } pageInfo { endCursor } disclaimer"));
        assertEquals(3, of("edges { highlights { html } }"));
        assertEquals(3, of("nodes { name } totalCount facets { count }"));
        assertEquals(3, of("nodes { name } suggestion"));
    }

    private long of(String selection) {
        return statements.of(Document.of("{ search(query: \"magnesium\", first: 50) { " + selection + " } }"));
    }
}
