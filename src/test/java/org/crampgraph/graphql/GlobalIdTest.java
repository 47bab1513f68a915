package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Test;

/// Every argument that takes slugs takes global ids of the same type instead, and mixed lists.
@QuarkusTest
class GlobalIdTest {

    private static final Document CHECK = Document.of("""
            query ($remedies: [String!]!, $medications: [String!]) {
              checkInteractions(remedies: $remedies, medications: $medications) { unknown interactions { slug } }
            }""");
    private static final Document MATCH = Document.of("""
            query ($symptoms: [String!]!) {
              matchSymptoms(symptoms: $symptoms) { urgency unknown redFlags { slug } causes { score cause { slug } } }
            }""");
    private static final Document PLAN = Document
            .of("""
                    query ($foods: [FoodAmountInput!], $supplements: [SupplementInput!], $exclude: [String!]) {
                      intakePlan(profile: { age: 40, sex: FEMALE }, foods: $foods, supplements: $supplements, excludeFoods: $exclude) {
                        unknown foods { magnesium food { slug } } supplements { magnesium } suggestions { food { slug } }
                      }
                    }""");

    @Test
    void namesRemediesAndMedications() {
        var bySlug = check(List.of("magnesium-supplement"), List.of("levothyroxine", "quinine"));
        assertFalse(bySlug.<List<?>>at("checkInteractions.interactions").isEmpty());
        var byId = check(List.of(id("REMEDY", "magnesium-supplement")),
                List.of(id("MEDICATION", "levothyroxine"), id("REMEDY", "quinine")));
        assertEquals(bySlug.data(), byId.data());
        assertEquals(bySlug.data(), check(List.of("magnesium-supplement"),
                List.of(id("MEDICATION", "levothyroxine"), "quinine")).data());
    }

    @Test
    void namesSymptoms() {
        var bySlug = MATCH.with("symptoms", List.of("muscle-cramp-pain", "one-sided-leg-swelling")).ask();
        assertFalse(bySlug.<List<?>>at("matchSymptoms.redFlags").isEmpty());
        assertEquals(bySlug.data(), MATCH.with("symptoms",
                List.of(id("SYMPTOM", "muscle-cramp-pain"), id("SYMPTOM", "one-sided-leg-swelling")))
                .ask().data());
    }

    @Test
    void namesFoodsAndSalts() {
        var bySlug = plan("pumpkin-seeds-roasted", "magnesium-citrate", "spinach-boiled");
        assertEquals(List.of(), bySlug.at("intakePlan.unknown"));
        assertEquals(bySlug.data(), plan(id("FOOD", "pumpkin-seeds-roasted"),
                id("REMEDY", "magnesium-citrate"), id("FOOD", "spinach-boiled")).data());
        assertEquals(plan("pumpkin-seeds-roasted", "fraction-citrate-tri", "spinach-boiled").data(),
                plan("pumpkin-seeds-roasted", id("REFERENCE_INTAKE", "fraction-citrate-tri"), "spinach-boiled")
                        .data());
    }

    /// The id of something else is not taken for the entry that happens to have its slug.
    @Test
    void doesNotConfuseTypes() {
        var food = id("FOOD", "muscle-cramp-pain");
        assertEquals(List.of(food), MATCH.with("symptoms", List.of(food)).ask().at("matchSymptoms.unknown"));
        var medication = id("MEDICATION", "magnesium-supplement");
        assertEquals(List.of(medication),
                check(List.of(medication), List.of("levothyroxine")).at("checkInteractions.unknown"));
        var remedy = id("REMEDY", "spinach-boiled");
        assertEquals(List.of(remedy), plan(remedy, "magnesium-citrate", "spinach-boiled").at("intakePlan.unknown"));
    }

    private static Answer check(List<String> remedies, List<String> medications) {
        return CHECK.with("remedies", remedies).with("medications", medications).ask();
    }

    private static Answer plan(String food, String salt, String excluded) {
        return PLAN.with("foods", List.of(Map.of("slug", food, "servings", 1)))
                .with("supplements", List.of(Map.of("salt", salt, "compoundMg", 1000)))
                .with("exclude", List.of(excluded)).ask();
    }

    private static String id(String type, String slug) {
        return new GlobalId(type, slug).toString();
    }
}
