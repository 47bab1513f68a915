package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// How serious a symptom is, from least to most: the order of declaration is the rank.
@Description("How serious a symptom is. Ordered EMERGENCY > SEVERE > MODERATE > MILD.")
public enum SymptomSeverity {
    @Description("A nuisance.")
    MILD,
    @Description("It limits, or should be looked at.")
    MODERATE,
    @Description("It needs medical help soon.")
    SEVERE,
    @Description("It needs help at once.")
    EMERGENCY
}
