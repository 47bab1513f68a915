package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of claim.")
public enum ClaimType {
    @Description("A statement of the article.")
    CLAIM,
    @Description("Something that the article omits.")
    GAP
}
