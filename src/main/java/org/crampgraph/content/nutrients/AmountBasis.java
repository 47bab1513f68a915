package org.crampgraph.content.nutrients;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@Description("The quantity that an amount refers to.")
@RegisterForReflection // SmallRye looks its constants up; Quarkus registers only arguments of queries
public enum AmountBasis {
    @Description("The usual serving of the food.")
    SERVING,
    @Description("100 grams of the food.")
    HUNDRED_GRAMS
}
