package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// How a remedy relates to a cramp.
@Description("How a remedy relates to a cramp.")
public enum RemedyUse {
    @Description("Tested in a trial; the direction says with what result.")
    TESTED,
    @Description("Used in practice by professionals.")
    USED_IN_PRACTICE,
    @Description("Used to end an attack.")
    FIRST_AID,
    @Description("Recommended by a guideline or service.")
    RECOMMENDED,
    @Description("Rejected, since its harm outweighs its benefit.")
    REJECTED_ON_SAFETY,
    @Description("Used by people although no trial tested it.")
    USED_WITHOUT_TRIAL
}
