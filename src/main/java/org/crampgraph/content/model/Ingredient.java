package org.crampgraph.content.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.IngredientKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@DiscriminatorValue("INGREDIENT")
@Description("A substance that remedies contain.")
public class Ingredient extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Kind of substance.")
    public IngredientKind kind;

    @Description("Latin or chemical name.")
    public String latinName;

    @Description("Role claimed by sellers.")
    public String roleClaimed;

    @Description("Amount used in trials or products; not a recommendation.")
    public String typicalAmount;

    @Description("Highest amount that authorities consider safe, in words.")
    public String upperLimit;

    @Description("Safety note. Always show it.")
    public String safetyNote;

    @Description("Evidence against cramp, in words.")
    public String evidenceForCramps;

    @NonNull
    @Description("True if it is part of the combined formula that the article recommends.")
    public Boolean inArticleCombination;

    /// Generated summary, from its other facts.
    public String sentence() {
        return "Claimed role: %s. Evidence for cramps: %s.".formatted(roleClaimed, evidenceForCramps);
    }
}
