package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

/// The order of declaration is the rank, least serious first.
@Description("How serious an interaction is. Ordered MAJOR > MODERATE > MINOR.")
public enum InteractionSeverity {
    @Description("Of little consequence.")
    MINOR,
    @Description("It needs care, such as time between doses or monitoring.")
    MODERATE,
    @Description("It can do serious harm.")
    MAJOR
}
