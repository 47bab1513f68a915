package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Kinds of remedy.
@Description("Kinds of remedy.")
public enum RemedyCategory {
    @Description("What one eats or leaves out.")
    DIETARY,
    @Description("A food supplement.")
    SUPPLEMENT,
    @Description("A herb.")
    HERBAL,
    @Description("A product of several parts.")
    COMBINATION,
    @Description("Stretching and exercise.")
    EXERCISE,
    @Description("Massage, heat, cold and other physical means.")
    PHYSICAL,
    @Description("What one drinks.")
    HYDRATION,
    @Description("A medicine or a medical procedure.")
    MEDICATION,
    @Description("Seeing someone, reviewing medicines, or waiting.")
    ASSESSMENT
}
