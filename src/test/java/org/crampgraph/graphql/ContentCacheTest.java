package org.crampgraph.graphql;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.testsupport.CachedContent;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.JsonTree;
import org.crampgraph.testsupport.Parents;
import org.crampgraph.testsupport.Relation;
import org.crampgraph.testsupport.ServedSchema;
import org.crampgraph.testsupport.Statements;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A query whose parts were read before needs no statement; otherwise each level reads the missing parts by one.
@QuarkusTest
@TestProfile(CachedContent.class)
class ContentCacheTest {

    @Inject
    Statements statements;

    @Inject
    ContentCache cache;

    @Inject
    ContentWatch watch;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the content version is known", () -> watch.current().isPresent());
        cache.clear();
    }

    /// Lists, look-ups, search and all computed answers are among them.
    @TestFactory
    Stream<DynamicTest> answersADocumentOfTheCatalogueWithoutAStatement() {
        return Catalogue.entries().stream().map(entry -> dynamicTest(entry.name(), () -> {
            var document = new Document(entry.query(), variables(entry));
            var first = document.ask().text();
            assertEquals(0, statements.of(document));
            assertEquals(first, document.ask().text());
        }));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Catalogue.Entry entry) {
        return (Map<String, Object>) JsonTree.of(entry.variables().toString());
    }

    @TestFactory
    Stream<DynamicTest> readsEveryRelationOnce() {
        return Relation.all(ServedSchema.read()).stream()
                .map(relation -> dynamicTest(relation.toString(), () -> readsOnce(relation)));
    }

    private void readsOnce(Relation relation) {
        var ids = Parents.of(relation.entry());
        var selection = relation.paged() ? "(first: 3) { nodes { id } totalCount }" : "{ __typename }";
        var document = relation.of(ids, selection);
        var first = document.ask().text();
        assertEquals(0, statements.of(document));
        assertEquals(first, document.ask().text());
    }

    @TestFactory
    Stream<DynamicTest> readsTheMissingParentsByOneStatement() {
        return Relation.all(ServedSchema.read()).stream().filter(Relation::direct).filter(Relation::stored)
                .map(relation -> dynamicTest(relation.toString(), () -> readsTheMissing(relation)));
    }

    private void readsTheMissing(Relation relation) {
        var ids = Parents.of(relation.entry());
        var selection = relation.paged() ? "(first: 3) { nodes { __typename } }" : "{ __typename }";
        statements.of(relation.of(ids.subList(0, ids.size() / 2), selection));
        assertThat(statements.of(relation.of(ids, selection)), lessThanOrEqualTo(2L)); // the entries, and their relation
        assertEquals(0, statements.of(relation.of(ids.reversed(), selection)));
    }

    /// Other fields, aliases and fragments, from the same parts.
    @Test
    void answersNewQueriesFromKnownParts() {
        statements.of(Document.of(
                "{ cramps(first: 5) { nodes { slug causes(first: 3) { nodes { slug } totalCount } } } }"));
        assertEquals(0, statements.of(Document.of("""
                { all: cramps(first: 5) { edges { cursor node { id name summary ...more } } }
                  again: cramps(first: 5) { pageInfo { endCursor } } }
                fragment more on Cramp { why: causes(first: 3) { totalCount edges { evidence { direction } node {
                  aliases evidence { certainty } } } } }""")));
    }

    @Test
    void distinguishesArguments() {
        var query = "query ($filter: FoodFilter, $order: [FoodOrder!], $first: Int, $after: String) { foods(filter: "
                + "$filter, orderBy: $order, first: $first, after: $after) { nodes { slug } totalCount pageInfo { endCursor } } }";
        var all = Document.of(query).with("first", 3);
        var variants = List.of(all, all.with("first", 4), all.with("after", all.ask().at("foods.pageInfo.endCursor")),
                all.with("filter", Map.of("name", Map.of("contains", "a"))),
                all.with("filter", Map.of("name", Map.of("startsWith", "a"))),
                all.with("filter", Map.of("name", Map.of("contains", "b"))),
                all.with("filter", Map.of("magnesiumPer100g", Map.of("gt", 50))),
                all.with("order", List.of(Map.of("field", "NAME", "direction", "DESC"))));
        cache.clear();
        var cold = variants.stream().map(variant -> variant.ask().text()).toList();
        assertEquals(cold.size(), cold.stream().distinct().count());
        assertEquals(cold, variants.stream().map(variant -> variant.ask().text()).toList());
        variants.forEach(variant -> assertEquals(0, statements.of(variant)));
    }

    @Test
    void cachesThatThereIsNoEntry() {
        var document = Document.of("{ food(slug: \"none\") { name } }");
        assertEquals(1, statements.of(document));
        assertEquals(0, statements.of(document));
    }

    @Test
    void knowsItsSize() {
        assertEquals(0, cache.bytes());
        Document.of("{ foods(first: 100) { nodes { name } } }").ask();
        assertThat(cache.bytes(), greaterThan(50_000L));
    }
}
