package org.crampgraph.content;

import org.crampgraph.evidence.EntryType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How many entries there are of a type.
@Description("How many entries there are of a type.")
public record TypeCount(
        @NonNull @Description("The type.") EntryType type,
        @NonNull @Description("Number of entries.") Integer count) {}
