package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Nullable;
import org.crampgraph.interactions.InteractionCheck;
import org.crampgraph.interactions.InteractionChecker;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// What may not be combined, or only with care.
@GraphQLApi
public class InteractionCheckApi {

    @Inject
    InteractionChecker checker;

    @Inject
    Workers workers;

    @Cost(weight = "50")
    @Query
    @Description("Known interactions among the given remedies and medications, most severe first, with what is usually done about them. "
            + "A remedy also counts for what its ingredients do in other remedies.")
    public @NonNull CompletionStage<@NonNull InteractionCheck> checkInteractions(
            @NonNull @Description("Slugs of remedies, 1 to 50, each once, e.g. [\"magnesium-citrate\"].") List<@NonNull String> remedies,
            @Nullable @Description("Slugs of medications, or of remedies that are taken as such, 50 at most, each once, e.g. [\"levothyroxine\"]. "
                    + "If left out or empty, everything that the remedies interact with.") List<@NonNull String> medications) {
        return workers.run(() -> checker.check(remedies, medications));
    }
}
