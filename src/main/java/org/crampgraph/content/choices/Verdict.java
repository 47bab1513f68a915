package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("What the evidence says about a claim.")
public enum Verdict {
    @Description("It supports the claim.")
    SUPPORTS,
    @Description("The evidence is divided, or the claim holds only in part.")
    MIXED,
    @Description("It contradicts the claim.")
    CONTRADICTS,
    @Description("There is no evidence.")
    NO_EVIDENCE,
    @Description("Not a claim: the article omits this.")
    GAP
}
