package org.crampgraph.certainty;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a link counts as a contradiction.")
public enum ContradictionReason {
    @Description("The link's own sources disagree: its evidence or its effect is mixed.")
    MIXED_EVIDENCE,
    @Description("The link supports the cause or remedy while the evidence as a whole speaks against it, or the other "
            + "way round.")
    OPPOSED_TO_OVERALL
}
