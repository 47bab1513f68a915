package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.smallrye.graphql.api.Context;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.Workers;
import org.crampgraph.matching.SymptomMatch;
import org.crampgraph.matching.SymptomMatcher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Matches symptoms with causes and cramps.
@GraphQLApi
public class MatchingApi {

    @Inject
    SymptomMatcher matcher;

    @Inject
    Workers workers;

    @Cost(weight = "100")
    @Query
    @Description("The urgency of the given symptoms, and causes and cramps that share them, best match first. If you "
            + "request causes, cramps or distinguishing, also request urgency and redFlags, so that users do not "
            + "miss them.")
    public @NonNull CompletionStage<@NonNull SymptomMatch> matchSymptoms(
            @NonNull @Description("Slugs or global ids of symptoms, 1 to 50, each once, e.g. [\"muscle-cramp-pain\", \"one-sided-leg-swelling\"].") List<@NonNull String> symptoms,
            Context context) {
        checkSelection(context.unwrap(DataFetchingEnvironment.class).getSelectionSet());
        return workers.run(() -> matcher.match(symptoms));
    }

    /// A page that shows possible causes without red flags could keep someone from getting help.
    private static void checkSelection(DataFetchingFieldSelectionSet selection) {
        boolean candidates = Stream.of("causes", "cramps", "distinguishing").anyMatch(selection::contains);
        if (candidates && !(selection.contains("urgency") && selection.contains("redFlags"))) {
            throw new BadInputException(
                    "A request for possible causes must include the warnings: add \"urgency\" and \"redFlags { name "
                            + "action }\" to matchSymptoms, and show them first.");
        }
    }
}
