package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContradictionsTest {

    private static final Document QUESTION = Document.named("contradictions");
    private static final Set<String> FOR = Set.of("supports", "benefit");
    private static final Set<String> AGAINST = Set.of("no-benefit", "harm-outweighs", "contradicts");

    /// Compared with the pack, where a link and its entry each have a direction.
    @Test
    void findsEveryLinkOfThePackWhoseEvidenceDisagrees() {
        var expected = Stream.of(contradictions("causes", "contributesTo", "cramp"),
                contradictions("causes", "showsAs", "symptom"), contradictions("causes", "raisesRiskOf", "cause"),
                contradictions("remedies", "cramps", "cramp"), contradictions("remedies", "symptoms", "symptom"),
                contradictions("remedies", "addresses", "cause")).flatMap(found -> found)
                .collect(Collectors.toCollection(TreeSet::new));
        var answer = QUESTION.with("first", 100).ask();
        List<Map<String, Map<String, Map<String, Object>>>> nodes = answer.at("contradictions.nodes");
        assertEquals(expected, nodes.stream().map(node -> node.get("link"))
                .map(link -> link.get("from").get("slug") + " > " + link.get("to").get("slug"))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), answer.<Number>at("contradictions.totalCount").intValue());
        assertTrue(expected.contains("quinine > muscle-cramp-pain"), "it eases, and its harm outweighs that");
    }

    @Test
    void isBoundedAndCountsAll() {
        var few = QUESTION.with("first", 3).ask();
        assertEquals(3, few.<List<?>>at("contradictions.nodes").size());
        assertEquals(QUESTION.ask().<Object>at("contradictions.totalCount"), few.at("contradictions.totalCount"));
        assertEquals("MODERATE", few.at("contradictions.nodes[0].link.evidence.certainty"));
        assertTrue(few.<String>at("contradictions.disclaimer").contains("not medical advice"));
        assertTrue(!few.<List<?>>at("contradictions.sources").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 101 })
    void refusesAnAbsurdSize(int first) {
        assertEquals("BAD_USER_INPUT", QUESTION.with("first", first).ask().problem().code());
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> contradictions(String file, String list, String other) {
        return PackYaml.entries(file).stream().flatMap(entry -> {
            var overall = ((Map<String, Object>) entry.get("evidence")).get("direction").toString();
            return ((List<Map<String, Object>>) entry.getOrDefault(list, List.of())).stream()
                    .filter(link -> disagrees(link, overall)).map(link -> entry.get("slug") + " > " + link.get(other));
        });
    }

    private static boolean disagrees(Map<String, Object> link, String overall) {
        var direction = link.getOrDefault("direction", "unknown").toString();
        var effect = link.getOrDefault("effect", "").toString();
        boolean speaksFor = FOR.contains(direction) || effect.equals("eases");
        return direction.equals("mixed") || effect.startsWith("mixed") || speaksFor && AGAINST.contains(overall)
                || AGAINST.contains(direction) && FOR.contains(overall);
    }
}
