package org.crampgraph.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.testsupport.Concurrently;
import org.crampgraph.testsupport.Document;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every order of every root list: the sequence is right, and the pages together are the whole, forwards and backwards.
@Tag("slow")
@QuarkusTest
@ActivateRequestContext
class OrderTest {

    @Inject
    ContentTypes shapes;

    @Inject
    Session session;

    static Stream<String> roots() {
        return ContentTypes.BUILT_IN.lists("Query").stream().map(RelationField::name);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void ordersByEveryFieldAndPagesExactly(String list) {
        var root = shapes.lists("Query").stream().filter(child -> child.name().equals(list)).findFirst().orElseThrow();
        Map<String, Object> entities =
                session.createSelectionQuery("from " + root.relation().node().getSimpleName(), Object.class)
                        .getResultList().stream()
                        .collect(Collectors.toMap(entity -> ((Entry) entity).slug, Function.identity()));
        Concurrently.forEach(shapes.of(root.relation().node()).ordered().stream(), attribute -> List.of("ASC", "DESC")
                .forEach(direction -> check(root, entities, attribute, direction)));
    }

    private static void check(RelationField root, Map<String, Object> entities, Attribute attribute, String direction) {
        Map<String, ?> order =
                Map.of("orderBy", List.of(Map.of("field", attribute.orderName(), "direction", direction)));
        var whole = Everything.of(root.name(), root.type(), 100, order);
        assertEquals(entities.keySet(), new HashSet<>(whole));
        assertEquals(entities.size(), whole.size(), "a row came twice");
        int page = 1 + whole.size() / 3;
        assertEquals(whole, Everything.of(root.name(), root.type(), page, order), () -> "forwards by " + order);
        assertEquals(whole, Everything.backwards(root.name(), root.type(), page, order), () -> "backwards by " + order);
        assertOrdered(whole.stream().map(slug -> key(entities.get(slug), attribute)).toList(), direction);
    }

    /// Choices without a rank are ordered by name.
    private static Object key(Object entity, Attribute attribute) {
        var value = Evaluation.value(entity, attribute);
        return attribute.kind() == Kind.CHOICE && value != null ? value.toString() : value;
    }

    private static void assertOrdered(List<Object> values, String direction) {
        for (int i = 1; i < values.size(); i++) {
            var before = values.get(i - 1);
            var after = values.get(i);
            int sign = before == null || after == null ? (before == null && after != null ? 1 : 0)
                    : Evaluation.compare(before, after) * (direction.equals("ASC") ? 1 : -1);
            assertTrue(sign <= 0, () -> before + " stands before " + after);
        }
    }

    @Test
    void breaksTiesByFurtherKeys() {
        List<Map<String, Object>> foods = Document.of("""
                { foods(first: 100, orderBy: [{ field: GROUP }, { field: MAGNESIUM_PER_SERVING, direction: DESC }]) {
                    nodes { group magnesium } } }""").ask().at("foods.nodes");
        for (int i = 1; i < foods.size(); i++) {
            var before = foods.get(i - 1);
            var after = foods.get(i);
            int groups = before.get("group").toString().compareTo(after.get("group").toString());
            assertTrue(
                    groups < 0 || groups == 0 && (Double) before.get("magnesium") >= (Double) after.get("magnesium"));
        }
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String cursor =
                Document.of("{ foods(first: 1) { pageInfo { endCursor } } }").ask().at("foods.pageInfo.endCursor");
        var problem =
                Document.of("query($c: String) { foods(after: $c, orderBy: [{ field: GROUP }]) { nodes { slug } } }")
                        .with("c", cursor).ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("after"), problem.message());
    }
}
