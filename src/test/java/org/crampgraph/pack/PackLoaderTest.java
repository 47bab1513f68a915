package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Loading on the real database. Tests that change content do so in a transaction that is rolled back.
@Tag("slow")
@QuarkusTest
class PackLoaderTest {
    private static final List<String> LINKS =
            ContentTypes.BUILT_IN.links().stream().<String>map(LinkType::list).distinct().toList();
    private static final String NIGHT_CRAMP = "from concept where slug = 'nocturnal-leg-cramp'";

    @Inject
    PackLoader loader;

    @Inject
    Rows rows;

    @ParameterizedTest
    @MethodSource("types")
    void loadedEveryRowWhenTheServiceStarted(ContentType<?> type) {
        assertEquals((long) PackYaml.entries(type.list()).size(),
                rows.one("select count(*) from " + type.table(), Long.class));
    }

    static Stream<ContentType<?>> types() {
        return ContentTypes.BUILT_IN.entries().stream().filter(type -> type.list() != null);
    }

    @Test
    void loadedEveryLinkWithItsSources() {
        var links = Stream.of("cramps", "causes", "remedies").flatMap(list -> PackYaml.entries(list).stream())
                .flatMap(entry -> LINKS.stream().flatMap(list -> parts(entry, list))).toList();
        assertEquals((long) links.size(), rows.one("select count(*) from link", Long.class));
        assertEquals(links.stream().mapToLong(link -> ((List<?>) link.get("sources")).size()).sum(),
                rows.one("select count(*) from link_source", Long.class));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> parts(Map<String, Object> entry, String list) {
        return ((List<Map<String, Object>>) entry.getOrDefault(list, List.of())).stream();
    }

    @Test
    void changesNothingWhenThePackIsTheSame() {
        Map<String, String> before = rows.written();
        LoadResult result = loader.load(PackSource.builtIn());
        assertFalse(result.changed());
        assertEquals(version(), result.version());
        assertEquals(Map.of(), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void writesNoRowForAnEditThatChangesNoFact() {
        Map<String, String> before = rows.written();
        long version = version();
        assertTrue(loader.load(Packs.edited("foods.yaml", "foods:\n", "# a remark\nfoods:\n")).changed());
        assertEquals(Map.of(), rows.changedSince(before));
        assertEquals(version + 1, version());
    }

    @Test
    @TestTransaction
    void writesOnlyTheRowThatChanged() {
        Map<String, String> before = rows.written();
        Instant updated = rows.one("select updated_at " + NIGHT_CRAMP, Instant.class);
        loader.load(Packs.edited("cramps.yaml", "name: Nocturnal leg cramp", "name: Night cramp of the leg"));
        assertEquals(Map.of("concept", 1), rows.changedSince(before));
        assertEquals("Night cramp of the leg", rows.one("select name " + NIGHT_CRAMP, String.class));
        assertEquals(2, rows.one("select revision " + NIGHT_CRAMP, Integer.class));
        assertTrue(rows.one("select updated_at " + NIGHT_CRAMP, Instant.class).isAfter(updated));
    }

    @Test
    @TestTransaction
    void keepsTheOrderOfSources() {
        Map<String, String> before = rows.written();
        loader.load(Packs.edited("remedies.yaml", "sources: [ods-hp, ods-consumer, usda-sr28]\n    reviewedOn",
                "sources: [usda-sr28, ods-hp]\n    reviewedOn"));
        assertEquals(Map.of("concept", 1, "concept_source", 3), rows.changedSince(before));
        assertEquals("usda-sr28 ods-hp", rows.one("""
                select string_agg(s.slug, ' ' order by position) from concept_source
                join source s on s.id = source_id join concept c on c.id = concept_id
                where c.slug = 'magnesium-rich-diet'""", String.class));
    }

    @Test
    @TestTransaction
    void writesOnlyTheLinkThatChanged() {
        Map<String, String> before = rows.written();
        LoadResult result = loader.load(Packs.edited("causes.yaml", "direction: mixed\n        certainty: low",
                "direction: supports\n        certainty: high"));
        assertEquals(Map.of("link", 1), rows.changedSince(before));
        assertEquals("entries: 0 added, 0 changed, 0 removed; links: 0 added, 1 changed, 0 removed",
                result.changes().toString());
        assertEquals(1L,
                rows.one("select count(*) from link where revision = 2 and updated_at > (select min(updated_at) "
                        + "from link)", Long.class));
    }

    @Test
    @TestTransaction
    void addsWhatIsNew() {
        Map<String, String> before = rows.written();
        LoadResult result = loader.load(Packs.edited("medications.yaml", "medications:\n",
                "medications:\n  - {slug: aspirin, name: aspirin, class: antiplatelet}\n"));
        assertEquals(List.of("medication `aspirin`"), result.changes().entries().added());
        assertEquals(Map.of("medication", 1), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void removesDeletedEntriesWithTheirLinks() {
        Map<String, String> before = rows.written();
        long foods = rows.one("select count(*) from food", Long.class);
        PackSource unlinked = Packs.edited("remedies.yaml", "      - food: plantain-cooked\n"
                + "        note: \"source of magnesium: 49 mg, 12 % of the Daily Value a serving\"\n"
                + "        sources: [usda-sr28]\n", "");
        LoadResult result = loader.load(Packs.without(unlinked, "foods.yaml", "plantain-cooked"));
        assertEquals("entries: 0 added, 0 changed, 1 removed; links: 0 added, 0 changed, 1 removed; removed: food "
                + "`plantain-cooked`, inclusion from remedy `magnesium-rich-diet` to food `plantain-cooked`",
                result.changes().toString());
        assertEquals(Map.of("concept", 1, "food", 1, "link", 1, "concept_source", 1, "link_source", 1),
                rows.changedSince(before));
        assertEquals(foods - 1, rows.one("select count(*) from food", Long.class));
    }

    @Test
    @TestTransaction
    void movesAClaimToAnotherSectionOfTheArticle() {
        long claims = rows.one("select count(*) from claim where section = 'Conclusion'", Long.class);
        long sections = rows.one("select count(*) from article_section", Long.class);
        loader.load(Packs.edited("articles.yaml", "      - title: Conclusion\n        claims:\n",
                "      - title: ending\n        claims:\n"));
        assertEquals(claims,
                rows.one("select count(*) from claim where section = 'ending' and revision = 2", Long.class));
        assertEquals(sections, rows.one("select count(*) from article_section", Long.class));
    }

    @Test
    void rejectsABadPackAndServesTheOldContent() {
        Map<String, String> before = rows.written();
        long version = version();
        PackSource bad = Packs.edited(Packs.edited("foods.yaml", "grams: 90", "grams: 91"), "cramps.yaml",
                "name: Nocturnal leg cramp", "name: Changed");
        BadPackException refusal = assertThrows(BadPackException.class, () -> loader.load(bad));
        assertEquals(1, refusal.faults().size());
        assertEquals(Map.of(), rows.changedSince(before));
        assertEquals(version, version());
    }

    private long version() {
        return rows.one("select version from content_version", Long.class);
    }
}
