package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;

/// How sure one can be, in the sense of GRADE, from least to most: the order of declaration is the rank.
/// That nobody graded a fact is not a value here; such a fact has no certainty at all (`null`).
@Description("How sure one can be of a statement, in the sense of GRADE. It does not say whether something works: "
        + "read it with the direction. Ordered HIGH > MODERATE > LOW > VERY_LOW > NONE.")
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

    /// The rank that the database keeps beside the text (`certainty_rank`): 1 for NONE to 5 for HIGH; 0 stands for ungraded.
    public int rank() {
        return ordinal() + 1;
    }
}
