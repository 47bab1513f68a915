package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

@Description("The kinds of link between concepts.")
public enum LinkKind {
    @Description("A cause contributes to a cramp.")
    CONTRIBUTION,
    @Description("A cause can show as a symptom.")
    MANIFESTATION,
    @Description("A cramp can show as a symptom, or has a warning sign.")
    PRESENTATION,
    @Description("A cause raises the risk of another.")
    RISK,
    @Description("A remedy was tested or used against a cramp, or rejected.")
    RECOMMENDATION,
    @Description("A remedy addresses a cause.")
    TREATMENT,
    @Description("A remedy eases, causes or assesses a symptom.")
    EFFECT,
    @Description("A dietary remedy includes a food.")
    INCLUSION,
    @Description("A remedy contains an ingredient.")
    COMPOSITION
}
