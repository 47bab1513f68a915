package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.evidence.EntryType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every link of the pack is served with every fact, from either end, and nothing else is.
@Tag("slow")
@QuarkusTest
class ServedLinksTest {

    private static final Pack PACK = PackReader.read(PackSource.builtIn()).pack();

    /// A link with the facts on its edge.
    private record Edge(String from, String to, Map<String, Object> facts) {}

    @ParameterizedTest
    @CsvSource({ "CONTRIBUTION,cramps,causes,", "MANIFESTATION,symptoms,causes,", "RISK,raisesRiskOf,riskRaisedBy,",
            "PRESENTATION,symptoms,cramps,isWarningSign", "RECOMMENDATION,cramps,remedies,use",
            "TREATMENT,causes,remedies,isClaimedOnly", "EFFECT,symptoms,remedies,effect", "INCLUSION,foods,remedies,",
            "COMPOSITION,ingredients,remedies," })
    void servesEveryLinkFromEitherEnd(LinkType type, String there, String back, String fact) {
        var expected = sorted(links(type, fact));
        assertEquals(expected, sorted(starts(type).flatMap(from -> edges(from, there, fact))));
        assertEquals(expected, sorted(ends(type).flatMap(to -> edges(to, back, fact))
                .map(edge -> new Edge(edge.to(), edge.from(), edge.facts()))));
    }

    private static Stream<Edge> links(LinkType type, String fact) {
        return topics().flatMap(topic -> topic.links().stream().filter(link -> link.type() == type)
                .map(link -> new Edge(topic.self().slug(), link.to().slug(), facts(link, fact))));
    }

    private static Map<String, Object> facts(LinkEntry link, String fact) {
        var facts = new HashMap<String, Object>();
        facts.put("certainty", link.certainty() == null ? null : link.certainty().name());
        facts.put("direction", link.direction().name());
        facts.put("summary", link.note());
        facts.put("verified", link.verified());
        facts.put("sources", link.sources().stream().map(source -> Map.of("slug", source.slug())).toList());
        switch (fact) {
            case "isWarningSign" -> facts.put(fact, link.warningSign());
            case "isClaimedOnly" -> facts.put(fact, link.claimedOnly());
            case "use" -> facts.put(fact, link.use().name());
            case "effect" -> facts.put(fact, link.effect().name());
            case null, default -> {
            }
        }
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Edge> edges(Reference entry, String field, String fact) {
        return Atlas.edges(entry, field,
                "{ node { slug } %s evidence { certainty direction summary verified sources { slug } } }"
                        .formatted(fact == null ? "" : fact))
                .stream().map(edge -> {
                    var facts = new HashMap<>((Map<String, Object>) edge.get("evidence"));
                    if (fact != null) {
                        facts.put(fact, edge.get(fact));
                    }
                    return new Edge(entry.slug(), ((Map<String, String>) edge.get("node")).get("slug"), facts);
                });
    }

    /// All entries of the type at which links of a kind start, with or without such links.
    private static Stream<Reference> starts(LinkType type) {
        var from = topics().filter(topic -> topic.links().stream().anyMatch(link -> link.type() == type))
                .map(topic -> topic.self().type()).findFirst().orElseThrow();
        return ofType(from);
    }

    private static Stream<Reference> ends(LinkType type) {
        return ofType(type.to);
    }

    private static Stream<Reference> ofType(EntryType type) {
        return topics().map(TopicEntry::self).filter(self -> self.type() == type);
    }

    private static Stream<TopicEntry<?>> topics() {
        return PACK.all(TopicEntry.class).stream().map(entry -> (TopicEntry<?>) entry);
    }

    private static List<Edge> sorted(Stream<Edge> edges) {
        return edges.sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to)).toList();
    }
}
