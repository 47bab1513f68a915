package org.crampgraph.content.answers;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of entries of one type.")
public record TypeCount(
        @NonNull @Description("The type.") String type,
        @NonNull @Description("Number of entries.") Integer count) {}
