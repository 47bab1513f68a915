package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Nullable;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.Workers;
import org.crampgraph.interactions.InteractionCheck;
import org.crampgraph.interactions.InteractionChecker;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Checks for combinations to avoid or to take with care.
@GraphQLApi
public class InteractionCheckApi {

    @Inject
    InteractionChecker checker;

    @Inject
    Workers workers;

    @Cost(weight = "50")
    @Query
    @Description("Known interactions among the given remedies and medications, most severe first, with their usual "
            + "management. A remedy inherits the interactions of its ingredients in other remedies.")
    public @NonNull CompletionStage<@NonNull InteractionCheck> checkInteractions(
            @NonNull @Description("Slugs or global ids of remedies, 1 to 50, each once, e.g. [\"magnesium-citrate\"].") List<@NonNull String> remedies,
            @Nullable @Description("Slugs or global ids of medications, or of remedies taken as such, at most 50, each once, e.g. "
                    + "[\"levothyroxine\"]. If omitted or empty, everything that the remedies interact with.") List<@NonNull String> medications) {
        return workers.run(() -> checker.check(remedies, medications));
    }
}
