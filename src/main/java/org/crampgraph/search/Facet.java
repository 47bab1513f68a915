package org.crampgraph.search;

import org.crampgraph.content.ConceptType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How many concepts of a type a search found.
@Description("How many concepts of a type a search found.")
public record Facet(
        @NonNull @Description("The type.") ConceptType type,
        @NonNull @Description("Number of concepts found.") Integer count) {}
