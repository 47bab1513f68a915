package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.yaml.Reference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every citation is served from either end, in the pack's order.
@Tag("slow")
@QuarkusTest
class ServedSourcesTest {

    private static final Pack PACK = PackReader.read(PackSource.builtIn()).pack();

    @TestFactory
    Stream<DynamicTest> servesTheSourcesOfEveryConcept() {
        return concepts().map(entry -> DynamicTest.dynamicTest(entry.self().toString(),
                () -> assertEquals(slugs(entry.sources()), Atlas.slugs(entry.self(), "sources"))));
    }

    @TestFactory
    Stream<DynamicTest> servesWhatEverySourceBacks() {
        return PACK.all(Source.class).map(PackEntry::self)
                .map(source -> DynamicTest.dynamicTest(source.toString(), () -> servesWhatItBacks(source)));
    }

    private static void servesWhatItBacks(Reference source) {
        var expected = concepts().filter(entry -> entry.sources().contains(source))
                .map(entry -> entry.type().name() + " " + entry.self().slug())
                .collect(Collectors.toCollection(TreeSet::new));
        var served = Atlas.edges(source, "backs", "{ node { __typename slug } }").stream()
                .map(edge -> (Map<?, ?>) edge.get("node"))
                .map(node -> node.get("__typename").toString().toUpperCase() + " " + node.get("slug")).toList();
        assertEquals(expected, new TreeSet<>(served));
        assertEquals(expected.size(), served.size());
    }

    @Test
    void servesTheSourcesOfEveryReferenceIntake() {
        assertEquals(PACK.all(ReferenceIntake.class)
                .collect(Collectors.toMap(entry -> entry.self().slug(), entry -> slugs(entry.sources()))),
                sources(Atlas.all("referenceIntakes", "{ slug sources { slug } }")));
    }

    @Test
    void servesTheSourcesOfEveryClaim() {
        assertEquals(PACK.all(Claim.class)
                .collect(Collectors.toMap(claim -> claim.self().slug(), claim -> slugs(claim.sources()))),
                sources(Atlas.all("claims", "{ slug sources { slug } }")));
    }

    /// With both ends of each, and from either end.
    @Test
    void servesEveryInteractionBetweenItsTwoSides() {
        var expected = PACK.all(Interaction.class).<List<Object>>map(entry -> List.of(entry.self().slug(),
                entry.named("remedy").getFirst().slug(), entry.named("medication").getFirst().slug(),
                slugs(entry.sources()))).collect(Collectors.toSet());
        assertEquals(expected, interactions(Remedy.class));
        assertEquals(expected, interactions(Medication.class));
    }

    private static Set<List<Object>> interactions(Class<? extends Entry> side) {
        return PACK.all(side).map(PackEntry::self).flatMap(self -> Atlas.edges(self, "interactions",
                "{ node { slug remedy { slug } medication { slug } sources { slug } } }").stream())
                .map(edge -> (Map<?, ?>) edge.get("node"))
                .map(node -> List.of(node.get("slug"), slug(node.get("remedy")), slug(node.get("medication")),
                        slugs(node.get("sources"))))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> sources(List<Map<String, Object>> entries) {
        return entries.stream()
                .collect(Collectors.toMap(entry -> (String) entry.get("slug"), entry -> slugs(entry.get("sources"))));
    }

    private static Stream<PackEntry<?>> concepts() {
        return PACK.entries().stream().filter(entry -> entry.draft() instanceof ConceptEntity);
    }

    private static List<String> slugs(List<Reference> references) {
        return references.stream().map(Reference::slug).toList();
    }

    private static List<Object> slugs(Object entries) {
        return ((List<?>) entries).stream().map(ServedSourcesTest::slug).toList();
    }

    private static Object slug(Object entry) {
        return ((Map<?, ?>) entry).get("slug");
    }
}
