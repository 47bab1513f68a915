package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// What a claim is.
@Description("What a claim is.")
public enum ClaimType {
    @Description("A statement of the article.")
    CLAIM,
    @Description("Something that the article leaves out.")
    GAP
}
