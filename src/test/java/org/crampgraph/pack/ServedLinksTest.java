package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.pack.yaml.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every link of the pack is served with every fact, from either end, and nothing else is.
@Tag("slow")
@QuarkusTest
class ServedLinksTest {

    /// A link with the facts on its edge.
    private record Edge(String from, String to, Map<String, Object> facts) {}

    /// What a pack writes under `list` in entries of type `from`: links to entries of type `to`, whose key names them `end`.
    @ParameterizedTest
    @MethodSource("kinds")
    void servesEveryLinkFromEitherEnd(String from, String list, String end, String to, String there, String back,
            String fact) {
        var expected = sorted(Facts.entries(from).stream().flatMap(entry -> links(entry, list, end, fact)));
        assertFalse(expected.isEmpty());
        assertEquals(expected, sorted(Facts.entries(from).stream().flatMap(entry -> edges(from, entry, there, fact))));
        assertEquals(expected, sorted(Facts.entries(to).stream().flatMap(entry -> edges(to, entry, back, fact))
                .map(edge -> new Edge(edge.to(), edge.from(), edge.facts()))));
    }

    static Stream<Arguments> kinds() {
        return ContentTypes.BUILT_IN.links().stream().map(link -> arguments(name(link.from()), link.list(),
                name(link.to()).toLowerCase(Locale.ROOT), name(link.to()), link.lists().getFirst().list().name(),
                link.lists().getLast().list().name(), fact(link)));
    }

    private static String name(LinkType.End<?> end) {
        return end.concept().getSimpleName();
    }

    /// The fact that only this kind has; null if there is none.
    private static String fact(LinkType<?> link) {
        return link.shape().parts().stream().filter(Attribute.class::isInstance).filter(FilterField::isShown)
                .map(FilterField::name).filter(name -> !List.of("revision", "updatedAt").contains(name)).findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Edge> links(Map<String, Object> entry, String list, String end, String fact) {
        return ((List<Map<String, Object>>) entry.getOrDefault(list, List.of())).stream()
                .map(link -> new Edge((String) entry.get("slug"), (String) link.get(end), facts(entry, link, fact)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Map<String, Object> entry, Map<String, Object> link, String fact) {
        var facts = new HashMap<String, Object>();
        facts.put("certainty", constant(link.get("certainty")));
        facts.put("direction", constant(link.getOrDefault("direction", "unknown")));
        facts.put("summary", link.get("note"));
        facts.put("verified", !"false".equals(link.get("verified")));
        facts.put("assessed", !"false".equals(link.get("assessed")));
        facts.put("reviewedOn", "false".equals(link.get("assessed")) ? null : entry.get("reviewedOn"));
        facts.put("sources",
                ((List<String>) link.get("sources")).stream().map(slug -> Map.of("slug", slug)).toList());
        switch (fact) {
            case "isWarningSign" -> facts.put(fact, "true".equals(link.get("warningSign")));
            case "isClaimedOnly" -> facts.put(fact, "true".equals(link.get("claimedOnly")));
            case "use", "effect" -> facts.put(fact, constant(link.get(fact)));
            case null, default -> {
            }
        }
        return facts;
    }

    private static String constant(Object word) {
        return word == null ? null : word.toString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @SuppressWarnings("unchecked")
    private static Stream<Edge> edges(String type, Map<String, Object> entry, String field, String fact) {
        var reference = new Reference(
                ContentTypes.BUILT_IN.named(type.toUpperCase(Locale.ROOT)).orElseThrow().entity(),
                (String) entry.get("slug"), null);
        return Atlas.edges(reference, field,
                "{ node { slug } %s evidence { certainty direction summary verified assessed reviewedOn sources { slug } } }"
                        .formatted(fact == null ? "" : fact))
                .stream().map(edge -> {
                    var facts = new HashMap<>((Map<String, Object>) edge.get("evidence"));
                    if (fact != null) {
                        facts.put(fact, edge.get(fact));
                    }
                    return new Edge(reference.slug(), ((Map<String, String>) edge.get("node")).get("slug"), facts);
                });
    }

    private static List<Edge> sorted(Stream<Edge> edges) {
        return edges.sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to)).toList();
    }
}
