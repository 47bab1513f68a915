package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What the evidence says of a claim.
@Description("What the evidence says of a claim.")
public enum Verdict {
    @Description("It supports the claim.")
    SUPPORTS,
    @Description("Its parts disagree, or it holds only in part.")
    MIXED,
    @Description("It contradicts the claim.")
    CONTRADICTS,
    @Description("There is none.")
    NO_EVIDENCE,
    @Description("Not a claim: the article leaves this out.")
    GAP
}
