package org.crampgraph.content;

import org.crampgraph.evidence.EntryType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of entries of one type.")
public record TypeCount(
        @NonNull @Description("The type.") EntryType type,
        @NonNull @Description("Number of entries.") Integer count) {}
