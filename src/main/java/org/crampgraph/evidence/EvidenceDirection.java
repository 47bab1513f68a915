package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;

/// Which way the evidence points.
@Description("Which way the evidence points.")
public enum EvidenceDirection {
    @Description("It supports the stated relation.")
    SUPPORTS,
    @Description("It shows a benefit.")
    BENEFIT,
    @Description("It shows that there is no worthwhile benefit.")
    NO_BENEFIT,
    @Description("Its parts disagree.")
    MIXED,
    @Description("It does not say, or nobody looked.")
    UNKNOWN,
    @Description("The harm outweighs the benefit.")
    HARM_OUTWEIGHS,
    @Description("It contradicts the stated relation.")
    CONTRADICTS;

    /// True if it speaks for what is stated.
    public boolean isFor() {
        return this == SUPPORTS || this == BENEFIT;
    }

    /// True if it speaks against what is stated.
    public boolean isAgainst() {
        return this == NO_BENEFIT || this == HARM_OUTWEIGHS || this == CONTRADICTS;
    }
}
