package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.Answer;
import org.crampgraph.content.Disclaimer;
import org.crampgraph.content.Sources;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// What every answer that took reasoning comes with.
@GraphQLApi
public class AnswerApi {

    @Inject
    Sources sources;

    @Inject
    Workers workers;

    @NonNull
    @Description("What the answer is not. Always show it.")
    public String disclaimer(@org.eclipse.microprofile.graphql.Source Answer answer) {
        return Disclaimer.TEXT;
    }

    @Description("The published works on which the answer rests, each once.")
    public @NonNull CompletionStage<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source Answer answer) {
        return workers.run(() -> sources.ofGroups(List.of(answer.basis())).getFirst());
    }
}
