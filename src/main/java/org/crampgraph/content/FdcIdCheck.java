package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// How a FoodData Central id was recognised.
@Description("How a FoodData Central id was recognised.")
public enum FdcIdCheck {
    @Description("It was seen beside the full official description.")
    DESCRIPTION,
    @Description("The whole list of household portions and the name matched.")
    PORTIONS
}
