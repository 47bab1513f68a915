package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.choices.InteractionSeverity;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CheckInteractionsTest {

    private static final Document QUESTION = Document.named("check-interactions");

    @Inject
    Statements statements;

    /// The formula contains magnesium, ginkgo and feverfew, among others; warfarin interacts with the latter two. The sources are
    /// those of the three interactions, in their order.
    @Test
    void findsInteractionsOfAFormulasIngredients() {
        var answer = check(List.of("combined-cramp-formula"), List.of("warfarin", "levothyroxine"));
        assertEquals(List.of("feverfew-anticoagulants", "ginkgo-anticoagulants", "mg-levothyroxine"),
                answer.at("checkInteractions.interactions.slug"));
        assertEquals(List.of("MAJOR", "MAJOR", "MODERATE"), answer.at("checkInteractions.interactions.severity"));
        assertEquals(List.of(List.of("feverfew-herb"), List.of("ginkgo-leaf"), List.of("magnesium")),
                answer.at("checkInteractions.findings.through.slug"));
        assertEquals("do not combine without advice", answer.at("checkInteractions.interactions[1].management"));
        assertEquals(List.of("feverfew-safety", "healthwise-ginkgo", "bent-2005", "levothyroxine-antacid-1999",
                "stockley-levothyroxine", "epsom-salts-smpc"),
                answer.at("checkInteractions.sources.slug"));
        assertTrue(answer.<String>at("checkInteractions.disclaimer").contains("Ask a doctor or pharmacist"));
    }

    /// For every remedy of the pack: its own interactions, and those of remedies that share an ingredient.
    @Test
    void findsEveryInteractionOfEveryRemedy() {
        var contains = PackYaml.entries("remedies").stream()
                .collect(Collectors.toMap(remedy -> remedy.get("slug").toString(), CheckInteractionsTest::ingredients));
        contains.forEach((slug, ingredients) -> {
            var expected = PackYaml.entries("interactions").stream()
                    .filter(one -> one.get("remedy").equals(slug)
                            || !Collections.disjoint(contains.get(one.get("remedy")), ingredients))
                    .map(one -> one.get("slug").toString()).collect(Collectors.toCollection(TreeSet::new));
            List<String> found = check(List.of(slug), null).at("checkInteractions.interactions.slug");
            assertEquals(expected, new TreeSet<>(found), slug);
        });
    }

    @Test
    void putsTheMostSevereFirst() {
        List<String> severities = check(List.of("magnesium-supplement", "ginkgo-biloba"), null)
                .at("checkInteractions.interactions.severity");
        assertEquals(severities.stream().map(InteractionSeverity::valueOf).sorted(Comparator.reverseOrder())
                .map(Enum::name).toList(), severities);
        assertEquals(Set.of("MAJOR", "MODERATE", "MINOR"), Set.copyOf(severities));
    }

    /// Gabapentin and diltiazem are remedies here and medications elsewhere.
    @Test
    void takesARemedyForAMedication() {
        assertEquals(List.of("mg-gabapentin"),
                check(List.of("magnesium-oxide"), List.of("gabapentin")).at("checkInteractions.interactions.slug"));
        assertEquals(List.of("mg-calcium-channel-blockers"),
                check(List.of("magnesium-oxide"), List.of("diltiazem")).at("checkInteractions.interactions.slug"));
        assertEquals(List.of("diltiazem-digoxin"),
                check(List.of("massage"), List.of("diltiazem", "digoxin")).at("checkInteractions.interactions.slug"));
    }

    @Test
    void listsUnknownSlugs() {
        var answer = check(List.of("snake-oil", "massage"), List.of("moonshine", "warfarin", "quinine"));
        assertEquals(List.of("snake-oil", "moonshine"), answer.at("checkInteractions.unknown"));
        assertEquals(List.of("\0"), check(List.of("magnesium-oxide"), List.of("\0")).at("checkInteractions.unknown"));
        assertEquals(List.of("warfarin"), check(List.of("warfarin"), null).at("checkInteractions.unknown"));
    }

    static Stream<List<List<String>>> absurdities() {
        var many = IntStream.range(0, 51).mapToObj(i -> "slug-" + i).toList();
        return Stream.of(List.of(List.of(), List.of("warfarin")), List.of(List.of(""), List.of()),
                List.of(List.of("heat", "heat"), List.of()), List.of(many, List.of()),
                List.of(List.of("heat"), List.of(" ")), List.of(List.of("heat"), List.of("warfarin", "warfarin")),
                List.of(List.of("heat"), many));
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void refusesAbsurdInput(List<List<String>> input) {
        assertEquals("BAD_USER_INPUT", check(input.getFirst(), input.getLast()).problem().code());
    }

    @Test
    void takesAsManyStatementsForFiftyRemediesAsForOne() {
        var all = PackYaml.entries("remedies").stream().map(remedy -> remedy.get("slug").toString()).limit(50).toList();
        assertEquals(statements.of(QUESTION.with("remedies", List.of("combined-cramp-formula"))),
                statements.of(QUESTION.with("remedies", all)));
    }

    private static Answer check(List<String> remedies, List<String> medications) {
        return QUESTION.with("remedies", remedies).with("medications", medications).ask();
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> ingredients(Map<String, Object> remedy) {
        return ((List<Map<String, Object>>) remedy.getOrDefault("ingredients", List.of())).stream()
                .map(link -> link.get("ingredient")).collect(Collectors.toSet());
    }
}
