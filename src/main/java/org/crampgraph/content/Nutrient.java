package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Nutrients whose amounts are known.
@Description("Nutrients whose amounts are known.")
public enum Nutrient {
    @Description("Magnesium.")
    MAGNESIUM,
    @Description("Potassium.")
    POTASSIUM,
    @Description("Calcium.")
    CALCIUM
}
