package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Units of amounts.
@Description("Units of amounts.")
public enum Unit {
    @Description("Milligram.")
    MILLIGRAM
}
