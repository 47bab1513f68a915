package org.crampgraph.intake;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/// The order of declaration is the rank, most serious first.
@Name("IntakeWarningCode")
@Description("What an intake plan warns about, most serious first.")
public enum WarningCode {
    @Description("Magnesium can build up with kidney disease; nothing is suggested.")
    KIDNEY_DISEASE,
    @Description("Supplements reach a dose that is linked to poisoning.")
    TOXIC_DOSE,
    @Description("Supplements alone exceed the upper limit.")
    OVER_SUPPLEMENT_LIMIT,
    @Description("Supplements were given, but the region sets no limit for the age.")
    NO_SUPPLEMENT_LIMIT,
    @Description("Other regions have another limit for supplements.")
    LIMITS_DIFFER,
    @Description("Food and supplements together are below the allowance.")
    BELOW_ALLOWANCE,
    @Description("Food and supplements together exceed the allowance.")
    ABOVE_ALLOWANCE,
    @Description("The salt has several forms and none was given; the calculation uses the one richest in magnesium.")
    SALT_FORM_ASSUMED,
    @Description("A figure was used that is unchecked general knowledge.")
    UNVERIFIED_FIGURE,
    @Description("Published figures for a food differ.")
    FIGURES_DISAGREE,
    @Description("Nothing is suggested for children this young: servings are meant for older people.")
    TOO_YOUNG_FOR_SERVINGS,
    @Description("The suggestions do not close the gap: too few foods are left, or the day would need too many "
            + "servings.")
    GAP_NOT_CLOSED
}
