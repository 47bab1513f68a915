package org.crampgraph.graphql.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// The sources of evidence.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class EvidenceApi {

    @Inject
    Sources sources;

    @Description("Its sources, most important first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<Evidence> evidence) {
        return sources.of(evidence.stream().map(Evidence::cited).toList());
    }
}
