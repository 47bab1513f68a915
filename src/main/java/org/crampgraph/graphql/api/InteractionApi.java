package org.crampgraph.graphql.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.query.Associations;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// The remedy and medication of interactions, and their sources.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class InteractionApi {

    @Inject
    Associations associations;

    @Inject
    Sources sources;

    @Description("The remedy.")
    public @NonNull List<@NonNull Remedy> remedy(
            @org.eclipse.microprofile.graphql.Source List<Interaction> interactions) {
        return side("remedy", Remedy.class, interactions);
    }

    @Description("What it interacts with.")
    public @NonNull List<@NonNull Medication> medication(
            @org.eclipse.microprofile.graphql.Source List<Interaction> interactions) {
        return side("medication", Medication.class, interactions);
    }

    @Description("Its sources, most important first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<Interaction> interactions) {
        return sources.of(interactions.stream().map(Interaction::cited).toList());
    }

    private <E extends Entry> List<E> side(String attribute, Class<E> type, List<Interaction> interactions) {
        var sides =
                associations.one(Interaction.class, attribute, type, interactions.stream().map(Entry::rowId).toList());
        return interactions.stream().map(interaction -> sides.get(interaction.rowId)).toList();
    }
}
