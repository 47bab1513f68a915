package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.Sources;
import org.crampgraph.content.query.Window;
import org.crampgraph.evidence.Source;
import org.crampgraph.graphql.connection.ReferenceIntakeConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Reference values.
@GraphQLApi
public class ReferenceIntakeApi {

    @Inject
    Lists lists;

    @Inject
    Sources sources;

    @ListSize
    @Query
    @Description("All reference values, by slug.")
    public @NonNull CompletionStage<@NonNull ReferenceIntakeConnection> referenceIntakes(
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(ReferenceIntake.ALL, Window.of(first, after, last, before), context,
                ReferenceIntakeConnection::new);
    }

    @Description("What the value rests on, weightiest first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<ReferenceIntake> intakes) {
        return sources.of(intakes.stream().map(ReferenceIntake::cited).toList());
    }
}
