package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether facts were assessed, reviewed and are still up to date.
@Tag("slow")
@QuarkusTest
class ReviewTest {

    /// By the pack, that a diet rich in magnesium corrects a deficiency was not assessed.
    @Test
    void saysThatALinkWasNotAssessed() {
        var answer = Document.of("""
                { remedy(slug: "magnesium-rich-diet") {
                  causes(edge: { evidence: { assessed: { eq: false } } }) {
                    edges { evidence { assessed certainty direction verified } node { slug } } } }
                  meta { linksNotAssessed } }""").ask();
        assertEquals(List.of("magnesium-deficiency"), answer.at("remedy.causes.edges.node.slug"));
        assertNull(answer.at("remedy.causes.edges[0].evidence.certainty"));
        assertEquals("UNKNOWN", answer.at("remedy.causes.edges[0].evidence.direction"));
        assertEquals(unassessed(), answer.<Number>at("meta.linksNotAssessed").longValue());
    }

    /// Dates of the pack; a link has those of its entry unless it has its own.
    @Test
    void saysWhenItWasReviewed() {
        var answer = Document.of("""
                { cause(slug: "magnesium-deficiency") { reviewedOn reviewDue isOverdue
                  cramps(first: 1) { edges { evidence { reviewedOn reviewDue isOverdue } } } } }""").ask();
        assertEquals("2026-11-25", answer.at("cause.reviewedOn"));
        assertEquals("2027-11-25", answer.at("cause.reviewDue"));
        assertEquals("2026-11-25", answer.at("cause.cramps.edges[0].evidence.reviewedOn"));
    }

    /// Every entry is either overdue, or due later, or has no date.
    @Test
    void filtersAndSortsByDates() {
        var answer = Document.of("""
                { all: remedies { totalCount }
                  late: remedies(filter: { isOverdue: { eq: true } }) { totalCount }
                  inTime: remedies(filter: { isOverdue: { eq: false } }) { totalCount }
                  ancient: remedies(filter: { reviewDue: { lt: "2000-01-01" } }) { totalCount }
                  first: remedies(first: 1, orderBy: [{ field: REVIEW_DUE, direction: ASC }]) { nodes { reviewDue } }
                  last: remedies(first: 1, filter: { reviewDue: { isNull: false } },
                    orderBy: [{ field: REVIEW_DUE, direction: DESC }]) { nodes { reviewDue } } }""").ask();
        assertEquals(answer.<Integer>at("all.totalCount"),
                answer.<Integer>at("late.totalCount") + answer.<Integer>at("inTime.totalCount"));
        assertEquals(0, answer.<Integer>at("ancient.totalCount"));
        assertTrue(answer.<String>at("first.nodes[0].reviewDue").compareTo(answer.at("last.nodes[0].reviewDue")) <= 0);
    }

    @Test
    void refusesWhatIsNoDate() {
        assertEquals("BAD_USER_INPUT", Document
                .of("query($due: Date) { remedies(filter: { reviewDue: { lt: $due } }) { totalCount } }")
                .with("due", "tomorrow").ask().problem().code());
    }

    @Test
    void marksSupersededSources() {
        var answer = Document.of("""
                { sources(filter: { isSuperseded: { eq: true } }, first: 100) { nodes { slug isRetracted } } }""")
                .ask();
        assertEquals(
                PackYaml.entries("sources").stream().filter(source -> Boolean.TRUE.equals(source.get("superseded")))
                        .map(source -> source.get("slug")).sorted().toList(),
                answer.<List<String>>at("sources.nodes.slug").stream().sorted().toList());
    }

    /// Quinine works a little, and its harm outweighs that: wherever its name is, so is the warning.
    @Test
    void warnsOfARemedyWhoseHarmOutweighs() {
        var answer = Document.of("""
                { search(query: "quinine", types: [REMEDY], first: 1) { nodes { slug warning } }
                  remedies(filter: { slug: { in: ["quinine", "massage"] } }) { nodes { slug warning } } }""").ask();
        assertEquals("quinine", answer.at("search.nodes[0].slug"));
        assertEquals("The harm outweighs the benefit.", answer.at("search.nodes[0].warning"));
        List<Map<String, String>> both = answer.at("remedies.nodes");
        both.forEach(remedy -> assertEquals(remedy.get("slug").equals("quinine"), remedy.get("warning") != null));
    }

    /// Kinds of alias, as in the pack.
    @Test
    void saysWhatKindOfNameAnAliasIs() {
        List<Map<String, String>> names = Document.of("""
                { cramp(slug: "exercise-associated-muscle-cramp") { otherNames { text kind } } }""").ask()
                .at("cramp.otherNames");
        assertTrue(names.contains(Map.of("text", "EAMC", "kind", "ABBREVIATION")), names.toString());
        assertTrue(names.contains(Map.of("text", "sports cramp", "kind", "SYNONYM")), names.toString());
    }

    @SuppressWarnings("unchecked")
    private static long unassessed() {
        return List.of("cramps", "causes", "remedies").stream().flatMap(list -> PackYaml.entries(list).stream())
                .flatMap(entry -> entry.values().stream()).filter(List.class::isInstance)
                .flatMap(list -> ((List<Object>) list).stream()).filter(Map.class::isInstance)
                .filter(link -> Boolean.FALSE.equals(((Map<String, Object>) link).get("assessed"))).count();
    }
}
