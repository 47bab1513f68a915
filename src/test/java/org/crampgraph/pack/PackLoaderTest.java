package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Loading on the real database. Tests that change content do so in a transaction that is rolled back.
@Tag("slow")
@QuarkusTest
class PackLoaderTest {
    private static final String NIGHT_CRAMP = "from concept where slug = 'nocturnal-leg-cramp'";

    @Inject
    PackLoader loader;

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource({ "source,118", "cramp,17", "cause,42", "symptom,41", "food,124", "remedy,53", "ingredient,15",
            "concept,292",
            "medication,36", "interaction,47", "reference_intake,69", "article,1", "article_section,8", "claim,71",
            "link,505",
            "concept_source,606", "claim_source,138", "claim_concept,100", "claim_interaction,3",
            "interaction_source,61",
            "reference_intake_source,93" })
    void loadedEveryRowWhenTheServiceStarted(String table, long count) {
        assertEquals(count, rows.one("select count(*) from " + table, Long.class));
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
        loader.load(Packs.edited("remedies.yaml", "sources: [ods-hp, ods-consumer, usda-sr28]\n    cramps",
                "sources: [usda-sr28, ods-hp]\n    cramps"));
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
        loader.load(Packs.edited("causes.yaml", "direction: mixed\n        certainty: low",
                "direction: supports\n        certainty: high"));
        assertEquals(Map.of("link", 1), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void addsWhatIsNew() {
        Map<String, String> before = rows.written();
        loader.load(Packs.edited("medications.yaml", "medications:\n",
                "medications:\n  - {slug: aspirin, name: aspirin, class: antiplatelet}\n"));
        assertEquals(Map.of("medication", 1), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void removesDeletedEntriesWithTheirLinks() {
        Map<String, String> before = rows.written();
        PackSource unlinked = Packs.edited("remedies.yaml",
                "      - {food: espresso, note: at least 20 mg a serving, sources: [usda-sr28]}\n", "");
        loader.load(Packs.without(unlinked, "foods.yaml", "espresso"));
        assertEquals(Map.of("concept", 1, "food", 1, "link", 1, "concept_source", 1, "link_source", 1),
                rows.changedSince(before));
        assertEquals(123L, rows.one("select count(*) from food", Long.class));
    }

    @Test
    @TestTransaction
    void movesAClaimToAnotherSectionOfTheArticle() {
        loader.load(Packs.edited("articles.yaml", "      - title: conclusion\n        claims:\n",
                "      - title: ending\n        claims:\n"));
        assertEquals(4L, rows.one("select count(*) from claim where section = 'ending' and revision = 2", Long.class));
        assertEquals(8L, rows.one("select count(*) from article_section", Long.class));
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
