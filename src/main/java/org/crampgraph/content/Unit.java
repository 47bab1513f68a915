package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

@Description("Units of amounts.")
public enum Unit {
    @Description("Milligram.")
    MILLIGRAM
}
