package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Groups of causes.")
public enum CauseGroup {
    @Description("Mineral deficiency or disturbed salt balance.")
    DEFICIENCY_ELECTROLYTE,
    @Description("Habits, effort and posture.")
    LIFESTYLE,
    @Description("An illness or its treatment.")
    MEDICAL_CONDITION,
    @Description("A medicine.")
    MEDICATION,
    @Description("The body itself: age, pregnancy, muscle and nerve.")
    PHYSIOLOGICAL
}
