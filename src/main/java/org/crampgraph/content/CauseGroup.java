package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Families of causes.
@Description("Families of causes.")
public enum CauseGroup {
    @Description("Too little of a mineral, or a disturbed balance of salts.")
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
