package org.crampgraph.content.nutrients;

import org.eclipse.microprofile.graphql.Description;

@Description("Units of amounts.")
public enum Unit {
    @Description("Milligram.")
    MILLIGRAM
}
