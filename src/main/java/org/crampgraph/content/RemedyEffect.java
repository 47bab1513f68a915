package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What a remedy does about a symptom.
@Description("What a remedy does about a symptom.")
public enum RemedyEffect {
    @Description("It eases the symptom.")
    EASES,
    @Description("It can cause the symptom.")
    CAN_CAUSE,
    @Description("Some evidence says that it helps, some that it does not.")
    MIXED,
    @Description("It finds out what is behind the symptom.")
    ASSESSES
}
