package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What a cramp is by nature.
@Description("What a cramp is by nature.")
public enum CrampKind {
    @Description("A painful, involuntary contraction of a muscle.")
    TRUE_CRAMP,
    @Description("A movement disorder that shows in one practised task.")
    TASK_SPECIFIC_DYSTONIA,
    @Description("A look-alike, listed so that it can be told apart.")
    MIMIC
}
