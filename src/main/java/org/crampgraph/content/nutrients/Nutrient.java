package org.crampgraph.content.nutrients;

import org.eclipse.microprofile.graphql.Description;

@Description("Nutrients with known amounts.")
public enum Nutrient {
    @Description("Magnesium.")
    MAGNESIUM,
    @Description("Potassium.")
    POTASSIUM,
    @Description("Calcium.")
    CALCIUM
}
