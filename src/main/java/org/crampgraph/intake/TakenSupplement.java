package org.crampgraph.intake;

import java.util.List;

import org.crampgraph.content.ReferenceIntake;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What a supplement contributes to the day. `otherForms` are those that it could be as well, if the caller did not say.
@Description("What a supplement contributes to the day.")
public record TakenSupplement(
        @Description("The salt as given; null if the magnesium as such was given.") String salt,
        @Description("Weight of the salt in milligrams, as given.") Double compoundMg,
        @Description("The share of magnesium in the salt that was reckoned with; null if the magnesium as such was given.") ReferenceIntake elementalFraction,
        @NonNull @Description("Magnesium in milligrams, rounded half up to a tenth.") Double magnesium,
        @Ignore List<ReferenceIntake> otherForms) {}
