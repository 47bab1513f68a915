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
    CONTRADICTS
}
