package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Contribution;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.Recommendation;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.CrampCauseConnection;
import org.crampgraph.graphql.connection.CrampConnection;
import org.crampgraph.graphql.connection.CrampRemedyConnection;
import org.crampgraph.graphql.connection.CrampSymptomConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Cramps and what is related to them.
@GraphQLApi
public class CrampApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One kind of cramp; null if there is none of that slug.")
    public CompletionStage<Cramp> cramp(@NonNull @Description("Its slug, e.g. \"nocturnal-leg-cramp\".") String slug) {
        return entries.bySlug(Cramp.class, slug);
    }

    @ListSize
    @Query
    @Description("All kinds of cramp and their look-alikes, by name.")
    public @NonNull CompletionStage<@NonNull CrampConnection> cramps(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Cramp.ALL, Window.of(first, after, last, before), context, CrampConnection::new);
    }

    @ListSize
    @Description("What brings it on, surest first.")
    public @NonNull CompletionStage<@NonNull CrampCauseConnection> causes(@Source Cramp cramp,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Contribution.CAUSES, cramp.rowId, Window.of(first, after, last, before), context,
                CrampCauseConnection::new);
    }

    @ListSize
    @Description("How it shows, and which signs point to something else; most serious first.")
    public @NonNull CompletionStage<@NonNull CrampSymptomConnection> symptoms(@Source Cramp cramp,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Presentation.SYMPTOMS, cramp.rowId, Window.of(first, after, last, before), context,
                CrampSymptomConnection::new);
    }

    @ListSize
    @Description("What is tried against it, surest evidence first, be it for or against. Read the direction with the certainty.")
    public @NonNull CompletionStage<@NonNull CrampRemedyConnection> remedies(@Source Cramp cramp,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Recommendation.REMEDIES, cramp.rowId, Window.of(first, after, last, before), context,
                CrampRemedyConnection::new);
    }
}
