package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CertaintyOfPathTest {

    private static final Document QUESTION = Document.named("certainty-of-path");
    private static final String NIGHT_CRAMP = id("CRAMP", "nocturnal-leg-cramp");
    private static final String DEFICIENCY = id("CAUSE", "magnesium-deficiency");
    private static final String SUPPLEMENT = id("REMEDY", "magnesium-supplement");
    private static final String DIET = id("REMEDY", "magnesium-rich-diet");
    private static final String ALMONDS = id("FOOD", "almonds");

    @Inject
    Statements statements;

    /// By the dossier's edges.csv: deficiency contributes to night cramps (low, mixed), the supplement addresses deficiency
    /// (moderate).
    @Test
    void isAsSureAsTheWeakestLink() {
        var answer = path(NIGHT_CRAMP, DEFICIENCY, SUPPLEMENT);
        assertEquals("LOW", answer.at("certaintyOfPath.certainty"));
        assertEquals("CONTRIBUTION", answer.at("certaintyOfPath.weakest.kind"));
        assertEquals("magnesium-deficiency", answer.at("certaintyOfPath.weakest.from.slug"));
        assertEquals("nocturnal-leg-cramp", answer.at("certaintyOfPath.weakest.to.slug"));
        assertEquals(List.of("MIXED"), answer.at("certaintyOfPath.doubtful.evidence.direction"));
        assertEquals(List.of("CONTRIBUTION", "TREATMENT"), answer.at("certaintyOfPath.links.kind"));
        assertTrue(answer.<List<String>>at("certaintyOfPath.sources.slug").contains("cochrane-mg-2020"));
        assertTrue(answer.<String>at("certaintyOfPath.disclaimer").contains("not medical advice"));
    }

    /// Deficiency contributes to night cramps (low). That the diet addresses deficiency was not assessed, and that it includes
    /// almonds is not graded: the only grade is "low".
    @Test
    void isUnknownWhereALinkIsNotGraded() {
        var answer = path(NIGHT_CRAMP, DEFICIENCY, DIET, ALMONDS);
        assertNull(answer.at("certaintyOfPath.certainty"));
        assertEquals("LOW", answer.at("certaintyOfPath.atMost"));
        assertEquals(List.of("magnesium-deficiency", "almonds"), answer.at("certaintyOfPath.ungraded.to.slug"));
        assertEquals(List.of("nocturnal-leg-cramp", "magnesium-deficiency", "magnesium-rich-diet", "almonds"),
                answer.at("certaintyOfPath.concepts.slug"));
    }

    @Test
    void isTheSameBackwards() {
        assertEquals("LOW", path(SUPPLEMENT, DEFICIENCY, NIGHT_CRAMP).at("certaintyOfPath.certainty"));
    }

    /// Every path of the pack from a cramp through a cause to a remedy, compared with the grades in the pack.
    @Test
    void isNeverSurerThanTheGradesOfThePack() {
        var causes = links("causes", "contributesTo");
        var remedies = links("remedies", "addresses");
        int paths = 0;
        for (var contribution : causes) {
            for (var treatment : remedies.stream().filter(one -> one.get("cause").equals(contribution.get("of")))
                    .toList()) {
                var answer = path(id("CRAMP", contribution.get("cramp")),
                        id("CAUSE", contribution.get("of")), id("REMEDY", treatment.get("of")));
                assertEquals(weakest(contribution, treatment), answer.at("certaintyOfPath.certainty"),
                        contribution + " " + treatment);
                paths++;
            }
        }
        assertTrue(paths > 50, paths + " paths");
    }

    /// The lowest grade of the two; null if one of them has none.
    private static String weakest(Map<String, Object> one, Map<String, Object> other) {
        var grades =
                Stream.of(one, other).map(link -> PackYaml.choice(Certainty.class, link.get("certainty"))).toList();
        return grades.stream().anyMatch(Objects::isNull) ? null : Collections.min(grades).name();
    }

    static Stream<List<String>> absurdities() {
        return Stream.of(List.of(), List.of(NIGHT_CRAMP), List.of(NIGHT_CRAMP, ALMONDS),
                List.of(NIGHT_CRAMP, "nonsense"),
                List.of(NIGHT_CRAMP, DEFICIENCY, NIGHT_CRAMP), List.of(NIGHT_CRAMP, id("CAUSE", "full-moon")),
                List.of(NIGHT_CRAMP, id("SOURCE", "nhs-dvt")),
                List.of(NIGHT_CRAMP, DEFICIENCY, SUPPLEMENT, DIET, ALMONDS, id("FOOD", "a"),
                        id("FOOD", "b")));
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void rejectsInvalidPaths(List<String> path) {
        assertEquals("BAD_USER_INPUT", QUESTION.with("path", path).ask().problem().code());
    }

    @Test
    void takesAsManyStatementsForALongPathAsForAShortOne() {
        assertEquals(statements.of(QUESTION.with("path", List.of(NIGHT_CRAMP, DEFICIENCY))),
                statements.of(QUESTION.with("path", List.of(NIGHT_CRAMP, DEFICIENCY, DIET, ALMONDS))));
    }

    private static Answer path(String... ids) {
        return QUESTION.with("path", List.of(ids)).ask();
    }

    private static String id(String type, Object slug) {
        return new GlobalId(type, slug.toString()).toString();
    }

    /// The links of one list, each with the slug `of` the entry that they start from.
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> links(String file, String list) {
        return PackYaml.entries(file).stream()
                .flatMap(entry -> ((List<Map<String, Object>>) entry.getOrDefault(list, List.of())).stream()
                        .map(link -> Stream
                                .concat(link.entrySet().stream(), Stream.of(Map.entry("of", entry.get("slug"))))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }
}
