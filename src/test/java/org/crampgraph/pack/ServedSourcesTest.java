package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.evidence.EntryType;
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
        return PACK.all(TopicEntry.class).stream().map(entry -> ((TopicEntry<?>) entry).heading())
                .map(heading -> DynamicTest.dynamicTest(heading.self().toString(),
                        () -> assertEquals(slugs(heading.sources()), Atlas.slugs(heading.self(), "sources"))));
    }

    @TestFactory
    Stream<DynamicTest> servesWhatEverySourceBacks() {
        return PACK.all(SourceEntry.class).stream().map(SourceEntry::self)
                .map(source -> DynamicTest.dynamicTest(source.toString(), () -> servesWhatItBacks(source)));
    }

    private static void servesWhatItBacks(Reference source) {
        var expected = PACK.all(TopicEntry.class).stream().map(entry -> ((TopicEntry<?>) entry).heading())
                .filter(heading -> heading.sources().contains(source))
                .map(heading -> heading.self().type() + " " + heading.self().slug())
                .collect(Collectors.toCollection(TreeSet::new));
        var served = Atlas.edges(source, "backs", "{ node { __typename slug } }").stream()
                .map(edge -> (Map<?, ?>) edge.get("node"))
                .map(node -> node.get("__typename").toString().toUpperCase() + " " + node.get("slug")).toList();
        assertEquals(expected, new TreeSet<>(served));
        assertEquals(expected.size(), served.size());
    }

    @Test
    void servesTheSourcesOfEveryReferenceIntake() {
        assertEquals(PACK.all(IntakeEntry.class).stream().map(IntakeEntry::heading)
                .collect(Collectors.toMap(heading -> heading.self().slug(), heading -> slugs(heading.sources()))),
                sources(Atlas.all("referenceIntakes", "{ slug sources { slug } }")));
    }

    @Test
    void servesTheSourcesOfEveryClaim() {
        assertEquals(PACK.all(ArticleEntry.class).stream().flatMap(article -> article.claims().stream())
                .collect(Collectors.toMap(claim -> claim.self().slug(), claim -> slugs(claim.sources()))),
                sources(Atlas.all("claims", "{ slug sources { slug } }")));
    }

    /// With both ends of each, and from either end.
    @Test
    void servesEveryInteractionBetweenItsTwoSides() {
        var expected = PACK.all(InteractionEntry.class).stream().map(entry -> List.of(entry.self().slug(),
                entry.remedy().slug(), entry.medication().slug(), slugs(entry.heading().sources())))
                .collect(Collectors.toSet());
        assertEquals(expected, interactions(EntryType.REMEDY, RemedyEntry.class));
        assertEquals(expected, interactions(EntryType.MEDICATION, MedicationEntry.class));
    }

    private static <E extends PackEntry<?>> Set<List<Object>> interactions(EntryType type, Class<E> side) {
        return PACK.all(side).stream().map(PackEntry::self).flatMap(self -> Atlas.edges(self, "interactions",
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
