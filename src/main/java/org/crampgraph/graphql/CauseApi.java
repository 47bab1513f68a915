package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Cause;
import org.crampgraph.content.Contribution;
import org.crampgraph.content.Manifestation;
import org.crampgraph.content.Risk;
import org.crampgraph.content.Treatment;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.CauseConnection;
import org.crampgraph.graphql.connection.CauseCrampConnection;
import org.crampgraph.graphql.connection.CauseRemedyConnection;
import org.crampgraph.graphql.connection.CauseSymptomConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Causes and what is related to them.
@GraphQLApi
public class CauseApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One cause; null if there is none of that slug.")
    public CompletionStage<Cause> cause(@NonNull @Description("Its slug, e.g. \"magnesium-deficiency\".") String slug) {
        return entries.bySlug(Cause.class, slug);
    }

    @ListSize
    @Query
    @Description("All causes, by name.")
    public @NonNull CompletionStage<@NonNull CauseConnection> causes(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Cause.ALL, Window.of(first, after, last, before), context, CauseConnection::new);
    }

    @ListSize
    @Description("Cramps that it contributes to, surest first.")
    public @NonNull CompletionStage<@NonNull CauseCrampConnection> cramps(@Source Cause cause,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Contribution.CRAMPS, cause.rowId, Window.of(first, after, last, before), context,
                CauseCrampConnection::new);
    }

    @ListSize
    @Description("Symptoms that it can show as, most serious first.")
    public @NonNull CompletionStage<@NonNull CauseSymptomConnection> symptoms(@Source Cause cause,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Manifestation.SYMPTOMS, cause.rowId, Window.of(first, after, last, before), context,
                CauseSymptomConnection::new);
    }

    @ListSize
    @Description("Remedies that address it, surest evidence first.")
    public @NonNull CompletionStage<@NonNull CauseRemedyConnection> remedies(@Source Cause cause,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Treatment.REMEDIES, cause.rowId, Window.of(first, after, last, before), context,
                CauseRemedyConnection::new);
    }

    @ListSize
    @Description("Causes whose risk it raises, surest first.")
    public @NonNull CompletionStage<@NonNull CauseConnection> raisesRiskOf(@Source Cause cause,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Risk.RAISED, cause.rowId, Window.of(first, after, last, before), context,
                CauseConnection::new);
    }

    @ListSize
    @Description("Causes that raise its risk, surest first.")
    public @NonNull CompletionStage<@NonNull CauseConnection> riskRaisedBy(@Source Cause cause,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Risk.RAISED_BY, cause.rowId, Window.of(first, after, last, before), context,
                CauseConnection::new);
    }
}
