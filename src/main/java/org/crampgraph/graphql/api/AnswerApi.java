package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.answers.Disclaimer;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.evidence.Source;
import org.crampgraph.graphql.Workers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// Fields that every computed answer has.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class AnswerApi {

    @Inject
    Sources sources;

    @Inject
    Workers workers;

    @NonNull
    @Description("The limits of this answer. Always show it.")
    public String disclaimer(@org.eclipse.microprofile.graphql.Source Answer answer) {
        return Disclaimer.TEXT;
    }

    @Description("The published works that the answer cites, each once.")
    public @NonNull CompletionStage<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source Answer answer) {
        return workers.run(() -> sources.ofGroups(List.of(answer.basis())).getFirst());
    }
}
