package org.crampgraph.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.Operator;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.testsupport.Concurrently;
import org.crampgraph.testsupport.Document;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operator of every fact of every link: on the nested list, and by `some` and `none` on its parents.
@Tag("slow")
@QuarkusTest
@ActivateRequestContext
class EdgeTest {

    @Inject
    ContentTypes shapes;

    @Inject
    Session session;

    /// Lists whose `none` was tested: it is the negated condition, so once per list is enough.
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private record Linked(String parent, String node, Object link) {}

    static Stream<String> concepts() {
        return ContentTypes.BUILT_IN.concepts().map(type -> type.root().name());
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void filtersByEveryFactOfALink(String list) {
        var root = shapes.lists("Query").stream().filter(child -> child.name().equals(list)).findFirst().orElseThrow();
        shapes.lists(root.type()).stream().filter(child -> child.relation().linked())
                .forEach(child -> check(root, child));
    }

    private void check(RelationField root, RelationField child) {
        var links = links(root, child);
        shapes.of(child.relation().link()).parts().forEach(part -> {
            switch (part) {
                case Attribute attribute -> check(root, child, links, attribute, null);
                case Group group ->
                    group.attributes().forEach(attribute -> check(root, child, links, attribute, group.name()));
                case RelationField none -> throw new AssertionError("a link has no lists");
            }
        });
    }

    private void check(RelationField root, RelationField child, List<Linked> links, Attribute attribute, String group) {
        var values = links.stream().map(link -> Evaluation.value(link.link, attribute)).toList();
        Concurrently.forEach(attribute.kind().operators().stream().map(Operator::field),
                operator -> Evaluation.operands(attribute, operator, values).limit(1)
                        .forEach(operand -> {
                            Map<String, Object> asked =
                                    Map.of(attribute.name(), Map.of(operator, Evaluation.json(operand)));
                            var matching = links.stream()
                                    .filter(link -> Evaluation.holds(Evaluation.value(link.link, attribute), operator,
                                            operand))
                                    .toList();
                            check(root, child, group == null ? asked : Map.of(group, asked), matching);
                        }));
    }

    private void check(RelationField root, RelationField child, Map<String, Object> edge, List<Linked> matching) {
        var expected = matching.stream().collect(Collectors.groupingBy(Linked::parent,
                Collectors.mapping(Linked::node, Collectors.toCollection(TreeSet::new))));
        nested(root, child, edge)
                .forEach((parent, nodes) -> assertEquals(expected.getOrDefault(parent, new TreeSet<>()), nodes,
                        () -> root.name() + "." + child.name() + " of " + parent + " " + edge));
        var some = Everything.of(root.name(), root.type(), 100,
                Map.of("filter", Map.of(child.name(), Map.of("some", edge))));
        assertEquals(expected.keySet(), new TreeSet<>(some), () -> "some " + edge);
        if (asked.add(child.name())) {
            var none = Everything.of(root.name(), root.type(), 100,
                    Map.of("filter", Map.of(child.name(), Map.of("none", edge))));
            assertTrue(none.stream().noneMatch(expected::containsKey), () -> "none " + edge);
            int parents =
                    Document.of("{ list: " + root.name() + "(first: 0) { totalCount } }").ask().at("list.totalCount");
            assertEquals(parents, some.size() + none.size(), "some and none divide the parents");
        }
    }

    /// The nested list of the first hundred parents; lists longer than one page are skipped.
    private static Map<String, TreeSet<String>> nested(RelationField root, RelationField child,
            Map<String, Object> edge) {
        List<Map<String, Object>> parents = Document
                .of("""
                        query($edge: %3$sEdgeFilter) {
                          parents: %1$s(first: 100) { nodes { slug %2$s(first: 100, edge: $edge) {
                            nodes { slug } } } }
                        }"""
                        .formatted(root.name(), child.name(), child.type()))
                .with("edge", edge).ask().at("parents.nodes");
        var nested = new HashMap<String, TreeSet<String>>();
        parents.forEach(parent -> {
            var list = (Map<?, ?>) parent.get(child.name());
            var nodes = ((List<?>) list.get("nodes")).stream().map(node -> ((Map<?, ?>) node).get("slug").toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (nodes.size() < 100) {
                nested.put(parent.get("slug").toString(), nodes);
            }
        });
        return nested;
    }

    private List<Linked> links(RelationField root, RelationField child) {
        var slugs = parents(root).stream().collect(Collectors.toMap(entry -> entry.rowId, entry -> entry.slug));
        var relation = child.relation();
        return session
                .createSelectionQuery("select " + relation.parent() + ", n.slug, l from " + relation.from(),
                        Object[].class)
                .getResultList().stream()
                .map(row -> new Linked(slugs.get((Long) row[0]), (String) row[1], row[2])).toList();
    }

    private List<Entry> parents(RelationField root) {
        return session.createSelectionQuery("from " + root.relation().node().getSimpleName(), Entry.class)
                .getResultList();
    }
}
