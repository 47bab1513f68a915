package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of cramp.")
public enum CrampKind {
    @Description("A painful, involuntary contraction of a muscle.")
    TRUE_CRAMP,
    @Description("A movement disorder that occurs in one practised task.")
    TASK_SPECIFIC_DYSTONIA,
    @Description("A look-alike, listed to tell it apart.")
    MIMIC
}
