package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.query.projection.Projection;
import org.crampgraph.content.query.projection.Projections;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Parents;
import org.crampgraph.testsupport.Relation;
import org.crampgraph.testsupport.ServedSchema;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Without a content cache, statements read only the columns of the selected fields. Each field, alone, has the same value as if all
/// columns were read.
@QuarkusTest
@Tag("slow")
class SelectedColumnsTest {

    @Inject
    Projections projections;

    @Inject
    SessionFactory sessions;

    @Inject
    FilterTypes shapes;

    private Projections real;

    /// Reads all columns.
    private final class Whole extends Projections {

        private Whole() {
            super(sessions, shapes);
        }

        @Override
        public <E> Projection<E> of(Class<E> type, String place, Set<String> fields) {
            return all(type);
        }
    }

    @BeforeEach
    void keep() {
        real = ClientProxy.unwrap(projections);
    }

    @AfterEach
    void restore() {
        QuarkusMock.installMockForInstance(real, projections);
    }

    @TestFactory
    Stream<DynamicTest> readsEachFieldOfAnEntry() {
        var schema = ServedSchema.read();
        return schema.composite("Query").getFieldDefinitions().stream().filter(ServedSchema::isConnection)
                .filter(list -> !list.getName().equals("search"))
                .flatMap(list -> variants(schema, nodeOf(schema, list)).map(field -> same(Document.of(
                        "{ %s(first: 100) { nodes { %s } } }".formatted(list.getName(), field)))));
    }

    @TestFactory
    Stream<DynamicTest> readsEachFieldOfALink() {
        var schema = ServedSchema.read();
        return Relation.all(schema).stream().filter(Relation::paged).filter(Relation::direct)
                .flatMap(relation -> variants(schema,
                        schema.composite(ServedSchema.target(relation.field()).replace("Connection", "Edge")))
                        .map(field -> same(relation.of(Parents.of(relation.entry()),
                                "(first: 100) { edges { %s } }".formatted(field)))));
    }

    private static ImplementingTypeDefinition<?> nodeOf(ServedSchema schema, FieldDefinition list) {
        return schema.composite(ServedSchema.target(list).replace("Connection", ""));
    }

    private DynamicTest same(Document document) {
        return dynamicTest(document.text().replaceAll("^query.*?\\{", ""), () -> {
            QuarkusMock.installMockForInstance(new Whole(), projections);
            var expected = document.ask();
            QuarkusMock.installMockForInstance(new Projections(sessions, shapes), projections); // has read nothing before
            assertEquals(expected.data(), document.ask().data());
        });
    }

    /// Each field, and each field of each object within.
    private static Stream<String> variants(ServedSchema schema, ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream().flatMap(field -> {
            var target = ServedSchema.target(field);
            if (!schema.isObject(target)) {
                return Stream.of(field.getName());
            }
            return Stream.concat(Stream.of("__typename"), scalars(schema, target))
                    .map(inner -> field.getName() + " { " + inner + " }");
        });
    }

    private static Stream<String> scalars(ServedSchema schema, String type) {
        return schema.composite(type).getFieldDefinitions().stream()
                .filter(field -> !schema.isObject(ServedSchema.target(field))).map(FieldDefinition::getName);
    }

    /// The second use of a fragment selects more in the same field than the first.
    @Test
    void readsWhatEachUseOfAFragmentSelects() {
        var answer = Document.of("""
                { few: cramps(first: 3) { nodes { ...why } }
                  more: cramps(first: 3) { nodes { ...why causes(first: 2) { nodes { mechanism summary } } } } }
                fragment why on Cramp { causes(first: 2) { nodes { slug } } }""").ask();
        var alone = Document
                .of("{ more: cramps(first: 3) { nodes { causes(first: 2) { nodes { slug mechanism summary } } } } }")
                .ask();
        assertEquals(alone.data().get("more"), answer.data().get("more"));
    }

    /// A field that is known only for another type, inside fragments that both types allow.
    @Test
    void readsFieldsBehindFragmentsOnInterfaces() {
        var answer = Document.of("""
                { remedies(first: 5) { nodes { ... on Node { ... on Concept { summary ... on Food { nih { serving } }
                  ... on Remedy { contraindications evidence { certainty } } } } } } }""").ask();
        var plain = Document.of("{ remedies(first: 5) { nodes { summary contraindications evidence { certainty } } } }")
                .ask();
        assertEquals(plain.data(), answer.data());
    }

    @Test
    void readsWhatADirectiveIncludes() {
        var query = Document.of("""
                query ($with: Boolean!) { food(slug: "pumpkin-seeds-roasted") { name summary @include(if: $with)
                  ... @include(if: $with) { nutrients { per100g } } } }""");
        assertEquals(List.of("name"), keys(query.with("with", false)));
        assertEquals(List.of("name", "summary", "nutrients"), keys(query.with("with", true)));
    }

    private static List<String> keys(Document document) {
        return document.ask().<Map<String, Object>>at("food").keySet().stream().collect(Collectors.toList());
    }
}
