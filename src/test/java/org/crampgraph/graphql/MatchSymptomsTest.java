package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MatchSymptomsTest {

    private static final Document QUESTION = Document.named("match-symptoms");

    private static final List<String> URGENCIES = List.of("emergency", "same-day", "soon", "routine", "self-care");

    @Inject
    Statements statements;

    @ParameterizedTest
    @CsvSource({ "irregular-heartbeat,EMERGENCY", "confusion,EMERGENCY",
            "sudden-one-sided-weakness,EMERGENCY", "one-sided-leg-swelling,SAME_DAY", "seizures,EMERGENCY",
            "muscle-wasting,SOON", "fatigue,ROUTINE", "muscle-cramp-pain,SELF_CARE" })
    void saysHowSoonToGetHelp(String symptom, String urgency) {
        assertEquals(urgency, match(symptom).at("matchSymptoms.urgency"));
        assertEquals(urgency, match("palpable-knot", symptom).at("matchSymptoms.urgency"));
    }

    @Test
    void putsRedFlagsFirstMostUrgentFirst() {
        var answer = match("muscle-cramp-pain", "muscle-wasting", "one-sided-leg-swelling", "irregular-heartbeat");
        assertEquals(List.of("irregular-heartbeat", "one-sided-leg-swelling", "muscle-wasting"),
                answer.at("matchSymptoms.redFlags.slug"));
        assertEquals(Stream.of("irregular-heartbeat", "one-sided-leg-swelling", "muscle-wasting")
                .map(slug -> symptom(slug).get("action")).toList(), answer.at("matchSymptoms.redFlags.action"));
        assertEquals(List.of("EMERGENCY", "SAME_DAY", "SOON"), answer.at("matchSymptoms.redFlags.urgency"));
        assertTrue(answer.<String>at("matchSymptoms.advice").startsWith("Get medical help at once"));
    }

    /// Tremor and seizures are shown by few causes, cramp pain by most. Magnesium deficiency, alcohol dependence and the
    /// withdrawal of sedatives show both of the rare ones: seizures by high, moderate and very low certainty, tremor by
    /// moderate, moderate and very low.
    @Test
    void weighsRareSymptomsHigher() {
        var answer = match("muscle-cramp-pain", "tremor", "seizures");
        List<String> causes = answer.at("matchSymptoms.causes.cause.slug");
        assertEquals("magnesium-deficiency", causes.getFirst());
        List<Double> scores = answer.at("matchSymptoms.causes.score");
        assertEquals(scores.stream().sorted(Collections.reverseOrder()).toList(), scores);
    }

    /// For every symptom of the pack alone: the cramps that show it by the pack, and no other.
    @Test
    void findsTheCrampsThatShowASymptom() {
        for (var symptom : PackYaml.entries("symptoms")) {
            var expected = PackYaml.entries("cramps").stream().filter(cramp -> links(cramp, "symptoms")
                    .anyMatch(link -> link.get("symptom").equals(symptom.get("slug"))
                            && !Boolean.TRUE.equals(link.get("warningSign"))))
                    .map(cramp -> cramp.get("slug")).collect(Collectors.toSet());
            List<String> found = match(symptom.get("slug").toString()).at("matchSymptoms.cramps.cramp.slug");
            assertEquals(expected, Set.copyOf(found), symptom.get("slug").toString());
        }
    }

    /// For every symptom of the pack alone the score is the trust in the link alone, since its weight is all the weight.
    @Test
    void scoresASingleSymptomByTheCertaintyOfItsLink() {
        var trust = Map.of("high", 1.0, "moderate", 0.8, "low", 0.6, "very-low", 0.4, "none", 0.2);
        for (var symptom : PackYaml.entries("symptoms")) {
            Map<Object, Double> expected = PackYaml.entries("causes").stream()
                    .flatMap(cause -> links(cause, "showsAs")
                            .filter(link -> link.get("symptom").equals(symptom.get("slug")))
                            .map(link -> Map.entry(cause.get("slug"),
                                    trust.getOrDefault(link.getOrDefault("certainty", "ungraded"), 0.5))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            List<Map<String, Object>> causes = match(symptom.get("slug").toString()).at("matchSymptoms.causes");
            assertEquals(Math.min(25, expected.size()), causes.size());
            causes.forEach(match -> assertEquals(expected.get(((Map<?, ?>) match.get("cause")).get("slug")),
                    (Double) match.get("score"), match::toString));
        }
    }

    @Test
    void showsTheWarningSignsOfACrampGivenOnesFirst() {
        var answer = match("muscle-cramp-pain", "sleep-disruption", "muscle-wasting");
        assertEquals("nocturnal-leg-cramp", answer.at("matchSymptoms.cramps[0].cramp.slug"));
        List<String> shown = answer.at("matchSymptoms.cramps[0].warningSigns.symptom.slug");
        assertEquals("muscle-wasting", shown.getFirst());
        assertEquals(warningSigns("nocturnal-leg-cramp", "muscle-wasting"), shown.subList(1, shown.size()));
        List<Boolean> given = answer.at("matchSymptoms.cramps[0].warningSigns.isGiven");
        assertEquals(0, given.lastIndexOf(true));
        assertFalse(answer.<List<String>>at("matchSymptoms.cramps[0].matched.symptom.slug").contains("muscle-wasting"));
    }

    @Test
    void neverShowsARemedyWithoutItsContraindications() {
        Map<Object, Object> known = PackYaml.entries("remedies").stream().collect(Collectors.toMap(
                remedy -> remedy.get("slug"), remedy -> remedy.getOrDefault("contraindications", List.of())));
        List<List<Map<String, Object>>> remedies =
                match("muscle-cramp-pain").at("matchSymptoms.cramps.cramp.remedies.nodes");
        assertTrue(remedies.stream().mapToInt(List::size).sum() > 5);
        remedies.stream().flatMap(List::stream)
                .forEach(remedy -> assertEquals(known.get(remedy.get("slug")), remedy.get("contraindications")));
    }

    @Test
    void asksForSymptomsThatSeparateTheCandidates() {
        var answer = match("muscle-cramp-pain");
        List<String> asked = answer.at("matchSymptoms.distinguishing.symptom.slug");
        assertTrue(asked.size() > 3 && asked.size() <= 10 && !asked.contains("muscle-cramp-pain"), asked.toString());
        assertTrue(answer.<List<Double>>at("matchSymptoms.distinguishing.division").stream()
                .allMatch(division -> division > 0 && division <= 1));
    }

    @Test
    void listsUnknownSlugsAndDoesNotCallThemHarmless() {
        var answer = match("hiccups", "ennui");
        assertEquals(List.of("hiccups", "ennui"), answer.at("matchSymptoms.unknown"));
        assertEquals("UNKNOWN", answer.at("matchSymptoms.urgency"));
        assertEquals(List.of(), answer.at("matchSymptoms.causes"));
        assertEquals(List.of("\0", "Tremor!"), match("\0", "tremor", "Tremor!").at("matchSymptoms.unknown"));
        assertEquals(List.of("ennui"), match("ennui", "tremor").at("matchSymptoms.unknown"));
    }

    /// The symptom cites nhs-dvt, the link of a venous clot to it also nhs-dvt-beta, and that of the pill
    /// merck-cramp-table as well.
    @Test
    void carriesDisclaimerAndSources() {
        var answer = match("one-sided-leg-swelling");
        assertEquals(List.of("nhs-dvt", "nhs-dvt-beta", "merck-cramp-table"), answer.at("matchSymptoms.sources.slug"));
        assertTrue(answer.<String>at("matchSymptoms.disclaimer").contains("not a diagnosis"));
    }

    @ParameterizedTest
    @CsvSource({ "causes { score }", "cramps { score } urgency", "distinguishing { division } redFlags { slug }" })
    void givesNoCandidatesWithoutRedFlags(String selection) {
        var problem = Document.of("{ matchSymptoms(symptoms: [\"tremor\"]) { %s } }".formatted(selection)).ask()
                .problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("redFlags"), problem.message());
    }

    static Stream<List<String>> absurdities() {
        return Stream.of(List.of(), List.of(" "), List.of("tremor", "tremor"), List.of("a".repeat(200)),
                IntStream.range(0, 51).mapToObj(i -> "symptom-" + i).toList());
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void refusesAbsurdInput(List<String> symptoms) {
        assertEquals("BAD_USER_INPUT", QUESTION.with("symptoms", symptoms).ask().problem().code());
    }

    @Test
    void takesAsManyStatementsForFortySymptomsAsForTwo() {
        var all = PackYaml.entries("symptoms").stream().map(symptom -> symptom.get("slug")).limit(40).toList();
        assertEquals(statements.of(QUESTION.with("symptoms", List.of("muscle-cramp-pain", "tremor"))),
                statements.of(QUESTION.with("symptoms", all)));
    }

    /// The warning signs of a cramp in the pack, most urgent first, without one of them.
    private static List<String> warningSigns(String slug, String without) {
        var cramp = PackYaml.entries("cramps").stream().filter(one -> one.get("slug").equals(slug)).findFirst();
        return links(cramp.orElseThrow(), "symptoms").filter(link -> Boolean.TRUE.equals(link.get("warningSign")))
                .map(link -> link.get("symptom").toString()).filter(sign -> !sign.equals(without))
                .sorted(Comparator.comparing((String sign) -> URGENCIES.indexOf(symptom(sign).get("urgency")))
                        .thenComparing(sign -> sign))
                .toList();
    }

    private static Map<String, Object> symptom(String slug) {
        return PackYaml.entries("symptoms").stream().filter(one -> one.get("slug").equals(slug)).findFirst()
                .orElseThrow();
    }

    private static Answer match(String... symptoms) {
        return QUESTION.with("symptoms", List.of(symptoms)).ask();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> links(Map<String, Object> entry, String list) {
        return ((List<Map<String, Object>>) entry.getOrDefault(list, List.of())).stream();
    }
}
