package org.crampgraph.graphql.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// Reference values.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class ReferenceIntakeApi {

    @Inject
    Sources sources;

    @Description("The sources of the value, most important first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<ReferenceIntake> intakes) {
        return sources.of(intakes.stream().map(ReferenceIntake::cited).toList());
    }
}
