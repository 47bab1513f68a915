package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.evidence.EntryType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A substance inside remedies.
@Entity
@DiscriminatorValue("INGREDIENT")
@Description("A substance inside remedies.")
public class Ingredient extends Topic implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Kind of substance.")
    public IngredientKind kind;

    @Description("Latin or chemical name.")
    public String latinName;

    @Description("What those who sell it say it does.")
    public String roleClaimed;

    @Description("Amount that trials or products use; not a recommendation.")
    public String typicalAmount;

    @Description("Highest amount that authorities hold to be safe, in words.")
    public String upperLimit;

    @Description("What to watch for. Never hide it from a reader.")
    public String safetyNote;

    @Description("What evidence there is against cramp, in words.")
    public String evidenceForCramps;

    @NonNull
    @Description("True if it is part of the combined formula that the article praises.")
    public Boolean inArticleCombination;

    @Override
    protected EntryType entryType() {
        return EntryType.INGREDIENT;
    }
}
