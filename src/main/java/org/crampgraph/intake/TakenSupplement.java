package org.crampgraph.intake;

import java.util.List;

import org.crampgraph.content.model.ReferenceIntake;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// `otherForms` are the other forms that the salt could have, if the caller did not say.
@Description("What a supplement contributes to the day.")
public record TakenSupplement(
        @Description("The salt as given; null if elemental magnesium was given.") String salt,
        @Description("Weight of the salt in milligrams, as given.") Double compoundMg,
        @Description("The share of magnesium in the salt used for the calculation; null if elemental magnesium was given.") ReferenceIntake elementalFraction,
        @NonNull @Description("Magnesium in milligrams, rounded half up to a tenth.") Double magnesium,
        @Ignore List<ReferenceIntake> otherForms) {}
