package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What an amount refers to.
@Description("What an amount refers to.")
public enum AmountBasis {
    @Description("The ordinary serving of the food.")
    SERVING,
    @Description("100 grams of the food.")
    HUNDRED_GRAMS
}
