package org.crampgraph.interactions;

import static org.crampgraph.content.choices.InteractionSeverity.MAJOR;
import static org.crampgraph.content.choices.InteractionSeverity.MINOR;
import static org.crampgraph.content.choices.InteractionSeverity.MODERATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.crampgraph.content.choices.InteractionSeverity;
import org.crampgraph.content.links.Composition;
import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.Remedy;
import org.junit.jupiter.api.Test;

class InteractionMatcherTest {

    private static final Remedy MAGNESIUM = remedy("magnesium-supplement");
    private static final Remedy FORMULA = remedy("formula");
    private static final Remedy DIGESTIVE = remedy("digestive");
    private static final Remedy GABAPENTIN = remedy("gabapentin");
    private static final Remedy CALCIUM = remedy("calcium-supplement");
    private static final Remedy VERAPAMIL = remedy("verapamil");

    private static final Compositions COMPOSITIONS = new Compositions(
            List.of(contains(MAGNESIUM, "mg"), contains(FORMULA, "mg"), contains(FORMULA, "ginkgo"),
                    contains(DIGESTIVE, "ginkgo"), contains(DIGESTIVE, "alum")));

    private static final List<Interaction> KNOWN = List.of(
            interaction("mg-thyroid", MAGNESIUM, "levothyroxine", "levothyroxine", MODERATE),
            interaction("mg-kidney", MAGNESIUM, "severe-renal-impairment", "kidney failure", MAJOR),
            interaction("mg-gabapentin", MAGNESIUM, "gabapentin", "gabapentin", MODERATE),
            interaction("mg-calcium", MAGNESIUM, "calcium-supplements", "calcium in large doses", MINOR),
            interaction("mg-channel", MAGNESIUM, "calcium-channel-blockers", "nifedipine, amlodipine and verapamil",
                    MODERATE),
            interaction("digestive-iron", DIGESTIVE, "iron", "iron", MINOR));

    @Test
    void givesEverythingIfNoMedicationIsNamedMostSevereFirst() {
        assertEquals(List.of("mg-kidney", "mg-channel", "mg-gabapentin", "mg-thyroid", "mg-calcium"),
                slugs(find(List.of(MAGNESIUM), Set.of())));
    }

    @Test
    void findsOnlyInteractionsWithTheMedications() {
        assertEquals(List.of("mg-thyroid"), slugs(find(List.of(MAGNESIUM), Set.of("levothyroxine", "warfarin"))));
    }

    @Test
    void findsARemedyByTheIngredientsItShares() {
        var finding = find(List.of(FORMULA), Set.of("levothyroxine")).getFirst();
        assertEquals(FORMULA, finding.remedy());
        assertEquals(List.of("mg"), finding.through().stream().map(ingredient -> ingredient.slug).toList());
        assertTrue(finding.certain(), "magnesium is all that the supplement contains");
    }

    @Test
    void reportsThatAnotherIngredientCouldCauseIt() {
        var finding = find(List.of(FORMULA), Set.of("iron")).getFirst();
        assertEquals(List.of("ginkgo"), finding.through().stream().map(ingredient -> ingredient.slug).toList());
        assertFalse(finding.certain(), "it could be the alum");
    }

    @Test
    void namesBothWhenTwoRemediesBringIt() {
        var findings = find(List.of(FORMULA, MAGNESIUM), Set.of("levothyroxine"));
        assertEquals(List.of(MAGNESIUM, FORMULA), findings.stream().map(Finding::remedy).toList());
        assertEquals(List.of(), findings.getFirst().through());
    }

    @Test
    void takesARemedyForTheMedicationThatItIs() {
        var other = Set.of("warfarin");
        assertEquals(List.of("mg-gabapentin"), slugs(find(List.of(MAGNESIUM, GABAPENTIN), other)));
        assertEquals(List.of("mg-calcium"), slugs(find(List.of(MAGNESIUM, CALCIUM), other)));
        assertEquals(List.of("mg-channel"), slugs(find(List.of(MAGNESIUM, VERAPAMIL), other)));
        assertEquals(List.of(), slugs(find(List.of(GABAPENTIN, CALCIUM), other)));
    }

    private static List<Finding> find(List<Remedy> remedies, Set<String> medications) {
        return new InteractionMatcher(new Taken(remedies, medications), COMPOSITIONS).among(KNOWN);
    }

    private static List<String> slugs(List<Finding> findings) {
        return findings.stream().map(finding -> finding.interaction().slug).toList();
    }

    private static Remedy remedy(String slug) {
        var remedy = new Remedy();
        remedy.slug = slug;
        return remedy;
    }

    private static Composition contains(Remedy remedy, String ingredient) {
        var composition = new Composition();
        composition.remedy = remedy;
        composition.ingredient = new Ingredient();
        composition.ingredient.slug = ingredient;
        return composition;
    }

    private static Interaction interaction(String slug, Remedy remedy, String medication, String text,
            InteractionSeverity severity) {
        var interaction = new Interaction();
        interaction.slug = slug;
        interaction.remedy = remedy;
        interaction.medication = new Medication();
        interaction.medication.slug = medication;
        interaction.medicationText = text;
        interaction.severity = severity;
        return interaction;
    }
}
