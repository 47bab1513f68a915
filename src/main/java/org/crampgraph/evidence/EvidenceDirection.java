package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way the evidence points.")
public enum EvidenceDirection {
    @Description("It supports the stated relation.")
    SUPPORTS,
    @Description("It shows a benefit.")
    BENEFIT,
    @Description("It shows that there is no worthwhile benefit.")
    NO_BENEFIT,
    @Description("The evidence is divided.")
    MIXED,
    @Description("The evidence does not say, or there is none.")
    UNKNOWN,
    @Description("The harm outweighs the benefit.")
    HARM_OUTWEIGHS,
    @Description("It contradicts the stated relation.")
    CONTRADICTS;

    /// True if the evidence supports the statement.
    public boolean isFor() {
        return this == SUPPORTS || this == BENEFIT;
    }

    /// True if the evidence speaks against the statement.
    public boolean isAgainst() {
        return this == NO_BENEFIT || this == HARM_OUTWEIGHS || this == CONTRADICTS;
    }
}
