package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.Ingredient;
import org.crampgraph.content.IngredientKind;
import org.crampgraph.evidence.EntryType;

/// An ingredient in a pack.
record IngredientEntry(String name, List<String> aliases, String latinName, IngredientKind kind, String roleClaimed,
        boolean inArticleCombination, String evidenceForCramps, String typicalAmount, String upperLimit,
        String safetyNote,
        Heading heading) implements TopicEntry<Ingredient> {

    static IngredientEntry read(Fields ingredient) {
        return new IngredientEntry(ingredient.name("name"), ingredient.texts("aliases"),
                ingredient.optionalText("latinName"),
                ingredient.choice("kind", IngredientKind.class), ingredient.text("roleClaimed"),
                ingredient.flag("inArticleCombination", false), ingredient.text("evidenceForCramps"),
                ingredient.optionalText("typicalAmount"), ingredient.optionalText("upperLimit"),
                ingredient.optionalText("safetyNote"), Heading.read(ingredient, EntryType.INGREDIENT));
    }

    /// Generated from the other fields, so that it cannot differ from them.
    @Override
    public String summary() {
        return "Claimed role: %s. Evidence for cramps: %s.".formatted(roleClaimed, evidenceForCramps);
    }

    @Override
    public void fill(Ingredient ingredient) {
        ingredient.latinName = latinName;
        ingredient.kind = kind;
        ingredient.roleClaimed = roleClaimed;
        ingredient.inArticleCombination = inArticleCombination;
        ingredient.evidenceForCramps = evidenceForCramps;
        ingredient.typicalAmount = typicalAmount;
        ingredient.upperLimit = upperLimit;
        ingredient.safetyNote = safetyNote;
    }
}
