package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What a remedy meets in an interaction.
@Description("What a remedy meets in an interaction.")
public enum InteractionKind {
    @Description("A medicine or class of medicines.")
    MEDICINE,
    @Description("A mineral.")
    MINERAL,
    @Description("A food or drink.")
    FOOD,
    @Description("A condition of the body.")
    CONDITION
}
