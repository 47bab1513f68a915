package org.crampgraph.certainty;

import org.eclipse.microprofile.graphql.Description;

/// Why a link counts as a contradiction.
@Description("Why a link counts as a contradiction.")
public enum ContradictionReason {
    @Description("The sources of the link itself disagree: its evidence or its effect is mixed.")
    MIXED_EVIDENCE,
    @Description("The link speaks for the cause or remedy, while its evidence as a whole speaks against it; or the other way round.")
    OPPOSED_TO_OVERALL
}
