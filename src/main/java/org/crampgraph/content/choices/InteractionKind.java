package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of thing that a remedy interacts with.")
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
