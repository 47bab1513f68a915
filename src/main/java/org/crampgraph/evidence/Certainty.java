package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;

/// Certainty of evidence in the sense of GRADE, lowest first: the order of declaration is the rank. A fact without a
/// grade has no certainty (`null`).
@Description("Certainty of the evidence, as in GRADE. It does not say whether something works: read it together "
        + "with the direction. Ordered HIGH > MODERATE > LOW > VERY_LOW > NONE.")
public enum Certainty {
    @Description("No evidence was found at all.")
    NONE,
    @Description("Very little confidence: the truth is probably quite different.")
    VERY_LOW,
    @Description("Limited confidence: the truth may be quite different.")
    LOW,
    @Description("Moderate confidence: the truth is probably close.")
    MODERATE,
    @Description("High confidence: further research is unlikely to change it.")
    HIGH;

    /// The rank stored in the database beside the text (`certainty_rank`): 1 for NONE to 5 for HIGH; 0 means ungraded.
    public int rank() {
        return ordinal() + 1;
    }
}
