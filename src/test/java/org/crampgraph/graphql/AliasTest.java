package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Parents;
import org.crampgraph.testsupport.Relation;
import org.crampgraph.testsupport.ServedSchema;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The same field several times in one query, with different arguments.
@Tag("slow")
@QuarkusTest
class AliasTest {

    private static final String THREE_TIMES = """
            whole: %1$s(first: 100) { nodes { id } pageInfo { hasNextPage } totalCount }
            front: %1$s(first: 1) { nodes { id } totalCount }
            back: %1$s(last: 2) { nodes { id } totalCount }
            """;

    @Inject
    Statements statements;

    @TestFactory
    Stream<DynamicTest> answersEachAliasByItsOwnArguments() {
        return Relation.all(ServedSchema.read()).stream().filter(Relation::paged).filter(Relation::direct)
                .map(relation -> dynamicTest(relation.toString(), () -> answersEachAlias(relation)));
    }

    private void answersEachAlias(Relation relation) {
        var document = relation.at(Parents.of(relation.entry()), THREE_TIMES.formatted(relation.field().getName()));
        List<Map<String, Map<String, Object>>> parents = document.ask().at("nodes");
        parents.forEach(AliasTest::holdTogether);
        assertFalse(parents.stream().allMatch(parent -> ids(parent, "whole").isEmpty()), "nothing to look at");
        assertEquals(1 + 3 + 3, statements.of(document));
    }

    private static void holdTogether(Map<String, Map<String, Object>> parent) {
        var whole = ids(parent, "whole");
        assertEquals(whole.stream().limit(1).toList(), ids(parent, "front"));
        var counts = Stream.of("whole", "front", "back").map(alias -> parent.get(alias).get("totalCount"))
                .collect(Collectors.toSet());
        if (parent.get("whole").get("pageInfo").equals(Map.of("hasNextPage", false))) {
            assertEquals(whole.subList(Math.max(0, whole.size() - 2), whole.size()), ids(parent, "back"));
            assertEquals(Set.of(whole.size()), counts);
        } else {
            assertEquals(1, counts.size());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> ids(Map<String, Map<String, Object>> parent, String alias) {
        var nodes = (List<Map<String, Object>>) parent.get(alias).get("nodes");
        return nodes.stream().map(node -> node.get("id")).toList();
    }

    @Test
    void keepsTypesOfConceptsApart() {
        List<Map<String, Map<String, Object>>> sources = Document.of("""
                { sources(first: 100, filter: { type: { in: [REFERENCE_WORK] } }) { nodes {
                  whole: backs(types: [FOOD, CAUSE], first: 100) { nodes { id } totalCount }
                  foods: backs(types: [FOOD], first: 100) { nodes { id __typename } totalCount }
                  causes: backs(types: [CAUSE], first: 100) { nodes { id __typename } totalCount }
                } } }""").ask().at("sources.nodes");
        sources.forEach(source -> assertEquals(source.get("whole").get("totalCount"),
                count(source, "foods") + count(source, "causes")));
        sources.forEach(source -> assertEquals(Set.copyOf(ids(source, "causes")),
                Set.copyOf(ids(source, "whole").stream().filter(ids(source, "causes")::contains).toList())));
        assertFalse(sources.stream().allMatch(source -> count(source, "causes") == 0));
        assertFalse(sources.stream().allMatch(source -> count(source, "foods") == 0));
    }

    private static int count(Map<String, Map<String, Object>> parent, String alias) {
        return (int) parent.get(alias).get("totalCount");
    }
}
