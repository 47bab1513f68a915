package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// How serious an interaction is, from least to most: the order of declaration is the rank.
@Description("How serious an interaction is. Ordered MAJOR > MODERATE > MINOR.")
public enum InteractionSeverity {
    @Description("Of little consequence.")
    MINOR,
    @Description("It needs care, such as time between doses or a check.")
    MODERATE,
    @Description("It can do serious harm.")
    MAJOR
}
