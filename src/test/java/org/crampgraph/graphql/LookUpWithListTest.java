package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Parents;
import org.crampgraph.testsupport.Relation;
import org.crampgraph.testsupport.ServedSchema;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The statement that looks up an entry also reads the first list of it.
@QuarkusTest
class LookUpWithListTest {

    private static final int ENTRIES = 8;

    @Inject
    Statements statements;

    /// Each list of each type: the same page as below `nodes(ids:)`, which reads the list by a statement of its own.
    @TestFactory
    Stream<DynamicTest> readsEachList() {
        var schema = ServedSchema.read();
        return Relation.all(schema).stream().filter(Relation::paged).filter(Relation::direct)
                .flatMap(relation -> lookUp(schema, relation.entry()).stream()
                        .map(field -> dynamicTest(field + " { " + relation.field().getName() + " }",
                                () -> readsList(schema, relation, field))));
    }

    private static Optional<String> lookUp(ServedSchema schema, String type) {
        return schema.composite("Query").getFieldDefinitions().stream()
                .filter(field -> ServedSchema.target(field).equals(type))
                .filter(field -> field.getInputValueDefinitions().stream()
                        .anyMatch(argument -> argument.getName().equals("slug")))
                .map(FieldDefinition::getName).findFirst();
    }

    private void readsList(ServedSchema schema, Relation relation, String lookUp) {
        var ids = Parents.of(relation.entry()).stream().limit(ENTRIES).toList();
        var edge = ServedSchema.target(relation.field()).replace("Connection", "Edge");
        var node = schema.composite(edge).getFieldDefinitions().stream()
                .filter(field -> field.getName().equals("node")).map(ServedSchema::target).findFirst().orElseThrow();
        var page = "(first: 3) { edges { %s node { %s } } pageInfo { hasNextPage hasPreviousPage } }"
                .formatted(scalars(schema, edge), scalars(schema, node));
        var list = relation.field().getName();
        var document = Document.of(IntStream.range(0, ids.size()).mapToObj(
                i -> "e%d: %s(slug: \"%s\") { slug %s%s id }".formatted(i, lookUp, ids.get(i), list, page))
                .collect(Collectors.joining(" ", "{ ", " }")));
        var expected = relation.at(ids, "slug " + list + page + " id").ask().<List<Map<String, Object>>>at("nodes");
        assertEquals(expected, List.copyOf(document.ask().data().values()));
        int each = schema.composite(node) instanceof ObjectTypeDefinition ? 1 : 2; // nodes of several types are read alone
        assertEquals(each * ids.size(), statements.of(document));
    }

    private static String scalars(ServedSchema schema, String type) {
        return schema.composite(type).getFieldDefinitions().stream()
                .filter(field -> !schema.isObject(ServedSchema.target(field))).map(FieldDefinition::getName)
                .collect(Collectors.joining(" ", "__typename ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            causes(first: 2) { nodes { slug } }                                                     | 1
            causes { nodes { slug } }                                                               | 1
            causes(first: 100) { nodes { slug } }                                                   | 1
            causes(first: 0) { nodes { slug } }                                                     | 1
            ... on Concept { ... on Cramp { causes(first: 2) { nodes { slug } } } }                 | 1
            causes(first: 2) { nodes { slug } } ... on Cramp { causes(first: 2) { nodes { name } } } | 1
            causes(first: 2) { nodes { slug } } symptoms(first: 2) { nodes { slug } }               | 2
            causes(first: 2) { nodes { slug } } more: causes(first: 4) { nodes { slug } }           | 2
            ... @include(if: true) { causes(first: 2) { nodes { slug } } }                          | 2
            causes(last: 2) { nodes { slug } }                                                      | 2
            causes(first: 2, filter: { slug: { ne: "x" } }) { nodes { slug } }                      | 2
            causes(first: 2, orderBy: [{ field: NAME }]) { nodes { slug } }                         | 2
            causes(first: 2) { totalCount nodes { slug } }                                          | 2
            causes(first: 2) { nodes { slug remedies(first: 2) { nodes { slug } } } }               | 2
            """)
    void readsByAsFewStatements(String selection, int expected) {
        var document = Document.of("{ cramp(slug: \"nocturnal-leg-cramp\") { name " + selection + " } }");
        assertEquals(expected, statements.of(document));
    }

    @ParameterizedTest
    @CsvSource({ "2", "100", "," })
    void takesTheSizeOfAVariable(Integer size) {
        var document = Document.of("query ($size: Int) { cramp(slug: \"nocturnal-leg-cramp\")"
                + " { name causes(first: $size) { nodes { slug } } } }").with("size", size);
        var all =
                Document.of("{ cramp(slug: \"nocturnal-leg-cramp\") { causes(first: 100) { nodes { slug } } } }").ask()
                        .<List<String>>at("cramp.causes.nodes.slug");
        assertEquals(all.subList(0, Math.min(all.size(), size == null ? 20 : size)),
                document.ask().at("cramp.causes.nodes.slug"));
        assertEquals(1, statements.of(document));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void readsWhatADirectiveIncludes(boolean with) {
        var document = Document.of("query ($with: Boolean!) { cramp(slug: \"nocturnal-leg-cramp\")"
                + " { name causes(first: 2) @include(if: $with) { nodes { slug } } } }").with("with", with);
        assertEquals(with ? Set.of("name", "causes") : Set.of("name"),
                document.ask().<Map<String, Object>>at("cramp").keySet());
        assertEquals(with ? 2 : 1, statements.of(document));
    }

    @Test
    void findsNoEntryOfAnotherType() {
        assertNull(Document.of("{ cause(slug: \"nocturnal-leg-cramp\") { slug cramps { nodes { slug } } } }").ask()
                .at("cause"));
    }

    /// The list reports its own errors, not the entry.
    @ParameterizedTest
    @ValueSource(strings = { "first: 101", "first: -1", "first: 1, last: 1", "after: \"?\"",
            "orderBy: [{ field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }]" })
    void leavesErrorsToTheList(String arguments) {
        var answer = Document
                .of("{ cramp(slug: \"nocturnal-leg-cramp\") { name causes(" + arguments + ") { nodes { slug } } } }")
                .ask();
        assertEquals(List.of("cramp", "causes"), answer.problem().path());
    }
}
