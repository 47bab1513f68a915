package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

@Description("The quantity that an amount refers to.")
public enum AmountBasis {
    @Description("The usual serving of the food.")
    SERVING,
    @Description("100 grams of the food.")
    HUNDRED_GRAMS
}
