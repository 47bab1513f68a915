package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

/// The order of declaration is the rank, least serious first.
@Description("How serious a symptom is. Ordered EMERGENCY > SEVERE > MODERATE > MILD.")
public enum SymptomSeverity {
    @Description("A nuisance.")
    MILD,
    @Description("It limits daily life, or should be examined.")
    MODERATE,
    @Description("It needs medical help soon.")
    SEVERE,
    @Description("It needs help at once.")
    EMERGENCY
}
