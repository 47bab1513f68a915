package org.crampgraph.intake;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/// What an intake plan warns of, gravest first: the order of declaration is the rank.
@Name("IntakeWarningCode")
@Description("What an intake plan warns of, gravest first.")
public enum WarningCode {
    @Description("With kidney disease magnesium can build up; nothing is suggested then.")
    KIDNEY_DISEASE,
    @Description("Supplements reach a dose that is linked to poisoning.")
    TOXIC_DOSE,
    @Description("Supplements alone exceed the upper limit.")
    OVER_SUPPLEMENT_LIMIT,
    @Description("Supplements are given, but the region sets no limit for the age.")
    NO_SUPPLEMENT_LIMIT,
    @Description("Other regions have another limit for supplements.")
    LIMITS_DIFFER,
    @Description("Food and supplements together stay below the allowance.")
    BELOW_ALLOWANCE,
    @Description("Food and supplements together exceed the allowance.")
    ABOVE_ALLOWANCE,
    @Description("The salt exists in several forms and none was named; the one richest in magnesium was reckoned with.")
    SALT_FORM_ASSUMED,
    @Description("A figure that was used is general knowledge and was not checked against a source.")
    UNVERIFIED_FIGURE,
    @Description("Published figures for a food differ.")
    FIGURES_DISAGREE,
    @Description("For children this young nothing is suggested: servings are meant for older people.")
    TOO_YOUNG_FOR_SERVINGS,
    @Description("The suggestions do not close the gap: too few foods are left, or more servings than a day bears would be needed.")
    GAP_NOT_CLOSED
}
