package org.crampgraph.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of matching concepts of one type.")
public record Facet(
        @NonNull @Description("The type.") String type,
        @NonNull @Description("Number of matching concepts.") Integer count) {}
