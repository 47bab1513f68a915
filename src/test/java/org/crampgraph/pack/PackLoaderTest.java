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

/// Loading on the real database. Tests of changes load a small pack, and edits of it, in a transaction that is rolled
/// back.
@Tag("slow")
@QuarkusTest
class PackLoaderTest {
    private static final List<String> LINKS =
            ContentTypes.BUILT_IN.links().stream().<String>map(LinkType::list).distinct().toList();
    private static final PackSource SMALL = PackSource.text(Packs.resource("/packs/small.yaml"));
    private static final String PARSLEY = "  - {slug: parsley, name: Parsley, group: leafy-greens, "
            + "per100g: {magnesium: 50}, serving: {name: 1 cup, grams: 60, magnesium: 30}, sources: [review]}\n";
    private static final String NIGHT_CRAMP = "from concept where slug = 'night-cramp'";

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
        Map<String, String> before = loaded(SMALL);
        long version = version();
        assertTrue(loader.load(edited("format: 1\n", "# a remark\nformat: 1\n")).changed());
        assertEquals(Map.of(), rows.changedSince(before));
        assertEquals(version + 1, version());
    }

    @Test
    @TestTransaction
    void writesOnlyTheRowThatChanged() {
        Map<String, String> before = loaded(SMALL);
        Instant updated = rows.one("select updated_at " + NIGHT_CRAMP, Instant.class);
        loader.load(edited("name: Night cramp", "name: Cramp at night"));
        assertEquals(Map.of("concept", 1), rows.changedSince(before));
        assertEquals("Cramp at night", rows.one("select name " + NIGHT_CRAMP, String.class));
        assertEquals(2, rows.one("select revision " + NIGHT_CRAMP, Integer.class));
        assertTrue(rows.one("select updated_at " + NIGHT_CRAMP, Instant.class).isAfter(updated));
    }

    @Test
    @TestTransaction
    void keepsTheOrderOfSources() {
        String last = "    sources: [%s]\n    symptoms:";
        Map<String, String> before =
                loaded(edited(last.formatted("review"), last.formatted("review, hearsay")));
        loader.load(edited(last.formatted("review"), last.formatted("hearsay, review")));
        assertEquals(Map.of("concept", 1, "concept_source", 2), rows.changedSince(before));
        assertEquals("hearsay review", rows.one("""
                select string_agg(s.slug, ' ' order by position) from concept_source
                join source s on s.id = source_id join concept c on c.id = concept_id
                where c.slug = 'night-cramp'""", String.class));
    }

    @Test
    @TestTransaction
    void writesOnlyTheLinkThatChanged() {
        Map<String, String> before = loaded(SMALL);
        LoadResult result =
                loader.load(edited("{cramp: night-cramp, certainty: low", "{cramp: night-cramp, certainty: high"));
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
        Map<String, String> before = loaded(SMALL);
        LoadResult result = loader.load(edited("medications:\n",
                "medications:\n  - {slug: aspirin, name: aspirin, class: antiplatelet}\n"));
        assertEquals(List.of("medication `aspirin`"), result.changes().entries().added());
        assertEquals(Map.of("medication", 1), rows.changedSince(before));
    }

    @Test
    @TestTransaction
    void removesDeletedEntriesWithTheirLinks() {
        PackSource more = Packs.edited(edited("foods:\n", "foods:\n" + PARSLEY), PackFiles.MANIFEST,
                "      - {food: spinach", "      - {food: parsley, sources: [review]}\n      - {food: spinach");
        Map<String, String> before = loaded(more);
        LoadResult result = loader.load(SMALL);
        assertEquals("entries: 0 added, 0 changed, 1 removed; links: 0 added, 0 changed, 1 removed; removed: food "
                + "`parsley`, inclusion from remedy `tablet` to food `parsley`", result.changes().toString());
        assertEquals(Map.of("concept", 1, "food", 1, "link", 1, "concept_source", 1, "link_source", 1),
                rows.changedSince(before));
        assertEquals(1L, rows.one("select count(*) from food", Long.class));
    }

    @Test
    @TestTransaction
    void movesAClaimToAnotherSectionOfTheArticle() {
        loaded(SMALL);
        loader.load(edited("title: introduction", "title: ending"));
        assertEquals(1L,
                rows.one("select count(*) from claim where section = 'ending' and revision = 2", Long.class));
        assertEquals(1L, rows.one("select count(*) from article_section", Long.class));
    }

    @Test
    void rejectsABadPackAndServesTheOldContent() {
        Map<String, String> before = rows.written();
        long version = version();
        BadPackException refusal =
                assertThrows(BadPackException.class, () -> loader.load(edited("grams: 90", "grams: 100")));
        assertEquals(1, refusal.faults().size());
        assertEquals(Map.of(), rows.changedSince(before));
        assertEquals(version, version());
    }

    private static PackSource edited(String was, String is) {
        return Packs.edited(SMALL, PackFiles.MANIFEST, was, is);
    }

    /// Replaces the content by a pack, within the test's transaction; rows that are written later are seen as changed,
    /// because PostgreSQL numbers what follows a savepoint as a transaction of its own.
    private Map<String, String> loaded(PackSource pack) {
        loader.load(pack);
        rows.execute("savepoint loaded");
        return rows.written();
    }

    private long version() {
        return rows.one("select version from content_version", Long.class);
    }
}
