package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("How a FoodData Central id was identified.")
public enum FdcIdCheck {
    @Description("It appeared beside the full official description.")
    DESCRIPTION,
    @Description("The complete list of household portions and the name matched.")
    PORTIONS
}
