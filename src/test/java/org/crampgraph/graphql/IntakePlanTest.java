package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures calculated by hand from the dossier; tests that need no HTTP or database are in org.crampgraph.intake.
@QuarkusTest
class IntakePlanTest {

    private static final Document QUESTION = Document.named("intake-plan");
    private static final Map<String, Object> EXPECTING = Map.of("age", 30, "sex", "FEMALE", "pregnant", true);
    private static final Map<String, Object> MAN = Map.of("age", 40, "sex", "MALE");

    @Inject
    Statements statements;

    /// Allowance in pregnancy from 19 to 30 years: 350 mg. Two servings of boiled spinach at 78 mg = 156 mg, 40 g of almonds at
    /// 270 mg per 100 g = 108 mg, together 264 mg = 75.428… %, rounded down 75.4; 86 mg are missing.
    @Test
    void plansForAPregnantWomanOfThirty() {
        var answer = QUESTION.with("profile", EXPECTING).with("foods",
                List.of(Map.of("slug", "spinach-boiled", "servings", 2), Map.of("slug", "almonds", "grams", 40))).ask();
        assertEquals(350.0, answer.<Double>at("intakePlan.allowance"));
        assertEquals("rda-pregnant-19-30", answer.at("intakePlan.allowanceReference.slug"));
        assertEquals(List.of(156.0, 108.0), answer.at("intakePlan.foods.magnesium"));
        assertEquals(264.0, answer.<Double>at("intakePlan.total"));
        assertEquals(75.4, answer.<Double>at("intakePlan.percent"));
        assertEquals(86.0, answer.<Double>at("intakePlan.gap"));
        assertEquals(List.of("BELOW_ALLOWANCE"), answer.at("intakePlan.warnings.code"));
        List<Double> suggested = answer.at("intakePlan.suggestions.magnesium");
        assertEquals(1, suggested.size(), "one serving is enough: several foods have 86 mg or more");
        assertEquals(86.0, suggested.getFirst(), "buckwheat, 1 cup, has exactly 86 mg");
        assertTrue(answer.<List<String>>at("intakePlan.sources.slug")
                .containsAll(List.of("ods-hp", "ods-consumer", "usda-sr28")));
        assertTrue(answer.<String>at("intakePlan.disclaimer").contains("not a dosing guide"));
    }

    /// Allowance from 31 to 50 years: 420 mg.
    @Test
    void plansForAManOfForty() {
        var answer = QUESTION.with("profile", MAN).ask();
        assertEquals(420.0, answer.<Double>at("intakePlan.allowance"));
        assertEquals(420.0, answer.<Double>at("intakePlan.gap"));
        assertEquals(0.0, answer.<Double>at("intakePlan.percent"));
        List<String> groups = answer.at("intakePlan.suggestions.food.group");
        assertEquals(3, groups.size(), "the richest of two groups give 210 + 160 mg at most");
        assertEquals(3, groups.stream().distinct().count());
    }

    /// 500 mg of elemental magnesium exceed the US limit of 350 mg, whatever the allowance.
    @Test
    void warnsOfSupplementsOverTheLimit() {
        var answer = QUESTION.with("profile", MAN).with("supplements", List.of(Map.of("elementalMg", 500))).ask();
        assertEquals(350.0, answer.<Double>at("intakePlan.upperLimitFromSupplements"));
        assertEquals(List.of("OVER_SUPPLEMENT_LIMIT", "LIMITS_DIFFER", "ABOVE_ALLOWANCE"),
                answer.at("intakePlan.warnings.code"));
        assertEquals("500 mg from supplements alone exceed the limit of 350 mg a day in the US.",
                answer.at("intakePlan.warnings[0].message"));
        assertEquals(List.of("mg-ul-encyclopedia", "ods-hp"), answer.at("intakePlan.warnings[0].sources.slug"));
    }

    /// 415 mg of oxide contain 60.3 % = 250.245, rounded 250.2 mg: above the 250 mg of the EU, below the 350 mg of the
    /// US.
    @Test
    void takesTheLimitOfTheRegionThatIsAskedFor() {
        var question = QUESTION.with("profile", MAN).with("supplements",
                List.of(Map.of("salt", "magnesium-oxide", "compoundMg", 415)));
        assertEquals(250.2, question.ask().<Double>at("intakePlan.fromSupplements"));
        assertEquals(List.of("LIMITS_DIFFER", "BELOW_ALLOWANCE"), question.ask().at("intakePlan.warnings.code"));
        assertEquals(List.of("OVER_SUPPLEMENT_LIMIT", "LIMITS_DIFFER", "BELOW_ALLOWANCE"),
                question.with("region", "EU").ask().at("intakePlan.warnings.code"));
    }

    @Test
    void warnsPeopleWithKidneyDiseaseFirst() {
        var answer = QUESTION.with("profile", Map.of("age", 40, "sex", "MALE", "kidneyDisease", true)).ask();
        assertEquals("KIDNEY_DISEASE", answer.at("intakePlan.warnings[0].code"));
        assertTrue(
                answer.<String>at("intakePlan.warnings[0].message").contains("do not use without specialist advice"));
        // The sources of mg-kidney-failure, the only one of these interactions whose remedy contains magnesium.
        assertEquals(List.of("mg-citrate-monograph", "magnaspartate-smpc", "epsom-salts-smpc", "ods-hp"),
                answer.at("intakePlan.warnings[0].sources.slug"));
        assertEquals(List.of(), answer.at("intakePlan.suggestions"));
    }

    @Test
    void omitsExcludedFoods() {
        var answer = QUESTION.with("profile", MAN).with("excludeGroups", List.of("SEEDS", "NUTS")).ask();
        List<String> groups = answer.at("intakePlan.suggestions.food.group");
        assertTrue(!groups.isEmpty() && !groups.contains("SEEDS") && !groups.contains("NUTS"), groups.toString());
    }

    @Test
    void listsUnknownSlugs() {
        var answer = QUESTION.with("profile", MAN).with("foods", List.of(Map.of("slug", "moon-cheese", "grams", 5)))
                .with("supplements", List.of(Map.of("salt", "unobtainium", "compoundMg", 5))).ask();
        assertEquals(List.of("moon-cheese", "unobtainium"), answer.at("intakePlan.unknown"));
        assertEquals(0.0, answer.<Double>at("intakePlan.total"));
    }

    static Stream<Arguments> absurdities() {
        var almonds = Map.of("slug", "almonds", "servings", 1);
        return Stream.of(arguments(Map.of("age", -1), List.of(almonds)),
                arguments(Map.of("age", 200), List.of(almonds)),
                arguments(Map.of("age", 30), List.of(almonds)),
                arguments(Map.of("age", 30, "sex", "MALE", "pregnant", true), List.of(almonds)),
                arguments(MAN, List.of(Map.of("slug", "almonds", "servings", -3))),
                arguments(MAN, List.of(Map.of("slug", "almonds", "grams", 0))),
                arguments(MAN, List.of(Map.of("slug", "almonds"))), arguments(MAN, List.of(almonds, almonds)),
                arguments(MAN, List.of(Map.of("slug", "  ", "servings", 1))),
                arguments(MAN, Collections.nCopies(400, almonds)));
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void refusesAbsurdInput(Map<String, Object> profile, List<Object> foods) {
        var problem = QUESTION.with("profile", profile).with("foods", foods).ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code(), problem.message());
    }

    @Test
    void takesAsManyStatementsForAHundredFoodsAsForOne() {
        var all = PackYaml.entries("foods").stream().limit(100)
                .map(food -> Map.of("slug", food.get("slug"), "servings", 1)).toList();
        var question = QUESTION.with("profile", MAN).with("supplements", List.of(Map.of("elementalMg", 400)));
        // Published figures for raw kale differ, as for some of the hundred: in both cases a warning has sources.
        assertEquals(statements.of(question.with("foods", List.of(Map.of("slug", "kale-raw", "servings", 1)))),
                statements.of(question.with("foods", all)));
    }

    /// A serving of roasted pumpkin seeds holds 156 mg: 37.14 % of 420, 44.57 % of 350 (pregnant), 50.32 % of 310 mg.
    @Test
    void showsTheShareOfTheProfilesAllowance() {
        var answer = Document.of("""
                { food(slug: "pumpkin-seeds-roasted") {
                    label: percentDailyValue
                    expecting: percentDailyValue(profile: { age: 30, sex: FEMALE, pregnant: true })
                    woman: percentDailyValue(profile: { age: 30, sex: FEMALE })
                } }""").ask();
        assertEquals(Map.of("label", 37.0, "expecting", 45.0, "woman", 50.0), answer.at("food"));
    }

    @Test
    void readsTheAllowancesOfAllFoodsAndProfilesByOneStatement() {
        var foods = "{ foods(first: 50) { nodes { %s } } }";
        assertEquals(statements.of(Document.of(foods.formatted("slug"))) + 1,
                statements.of(Document.of(foods.formatted("""
                        man: percentDailyValue(profile: { age: 40, sex: MALE })
                        girl: percentDailyValue(profile: { age: 9 })"""))));
    }

    @Test
    void refusesAnAbsurdProfileOfAFood() {
        var problem = Document.of("{ food(slug: \"almonds\") { percentDailyValue(profile: { age: 200 }) } }").ask()
                .problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("0 to 120"), problem.message());
    }
}
