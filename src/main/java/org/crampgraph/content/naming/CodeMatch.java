package org.crampgraph.content.naming;

import org.eclipse.microprofile.graphql.Description;

/// How a code relates to what it is given for, closest first: the order of declaration is the order of look-ups.
@Description("How a code relates to the entry that has it, closest first. The judgement of the editors, not of a certified coder.")
public enum CodeMatch {
    @Description("The code means the same.")
    EXACT,
    @Description("The code covers a part of the entry.")
    NARROWER,
    @Description("The code covers more than the entry.")
    BROADER,
    @Description("The code belongs with the entry; do not treat the two as the same.")
    RELATED
}
