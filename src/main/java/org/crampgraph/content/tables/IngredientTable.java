package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;

import org.crampgraph.content.choices.IngredientKind;
import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.types.ContentType;

/// Substances that remedies contain.
final class IngredientTable {

    static final ContentType<Ingredient> TYPE = ConceptTable
            .of(Ingredient.class, Ingredient::new, "ingredients",
                    (ingredient, drafts) -> ingredient.summary = ingredient.sentence())
            .described("A substance that remedies contain.").one("ingredient", "magnesium")
            .text("latinName", i -> i.latinName, (i, v) -> i.latinName = v)
            .choice("kind", IngredientKind.class, i -> i.kind, (i, v) -> i.kind = v, REQUIRED)
            .text("roleClaimed", i -> i.roleClaimed, (i, v) -> i.roleClaimed = v, REQUIRED)
            .flag("inArticleCombination", i -> i.inArticleCombination, (i, v) -> i.inArticleCombination = v)
            .text("evidenceForCramps", i -> i.evidenceForCramps, (i, v) -> i.evidenceForCramps = v, REQUIRED)
            .text("typicalAmount", i -> i.typicalAmount, (i, v) -> i.typicalAmount = v)
            .text("upperLimit", i -> i.upperLimit, (i, v) -> i.upperLimit = v)
            .text("safetyNote", i -> i.safetyNote, (i, v) -> i.safetyNote = v)
            .all("ingredients", "All ingredients, by name.", "ingredients", ConceptTable.BY_NAME).build();

    private IngredientTable() {}
}
