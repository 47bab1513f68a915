package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Composition;
import org.crampgraph.content.Effect;
import org.crampgraph.content.Inclusion;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Recommendation;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Treatment;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.InteractionConnection;
import org.crampgraph.graphql.connection.RemedyCauseConnection;
import org.crampgraph.graphql.connection.RemedyConnection;
import org.crampgraph.graphql.connection.RemedyCrampConnection;
import org.crampgraph.graphql.connection.RemedyFoodConnection;
import org.crampgraph.graphql.connection.RemedyIngredientConnection;
import org.crampgraph.graphql.connection.RemedySymptomConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Remedies and what is related to them.
@GraphQLApi
public class RemedyApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One remedy; null if there is none of that slug.")
    public CompletionStage<Remedy> remedy(
            @NonNull @Description("Its slug, e.g. \"magnesium-supplement\".") String slug) {
        return entries.bySlug(Remedy.class, slug);
    }

    @ListSize
    @Query
    @Description("All remedies, by name.")
    public @NonNull CompletionStage<@NonNull RemedyConnection> remedies(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Remedy.ALL, Window.of(first, after, last, before), context, RemedyConnection::new);
    }

    @ListSize
    @Description("Cramps against which it is tried, surest evidence first, be it for or against.")
    public @NonNull CompletionStage<@NonNull RemedyCrampConnection> cramps(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Recommendation.CRAMPS, remedy.rowId, Window.of(first, after, last, before), context,
                RemedyCrampConnection::new);
    }

    @ListSize
    @Description("Causes that it addresses, surest first.")
    public @NonNull CompletionStage<@NonNull RemedyCauseConnection> causes(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Treatment.CAUSES, remedy.rowId, Window.of(first, after, last, before), context,
                RemedyCauseConnection::new);
    }

    @ListSize
    @Description("Symptoms that it eases, causes or assesses, most serious first; the edge says which.")
    public @NonNull CompletionStage<@NonNull RemedySymptomConnection> symptoms(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Effect.SYMPTOMS, remedy.rowId, Window.of(first, after, last, before), context,
                RemedySymptomConnection::new);
    }

    @ListSize
    @Description("Foods that it includes, richest in magnesium first.")
    public @NonNull CompletionStage<@NonNull RemedyFoodConnection> foods(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Inclusion.FOODS, remedy.rowId, Window.of(first, after, last, before), context,
                RemedyFoodConnection::new);
    }

    @ListSize
    @Description("What it contains.")
    public @NonNull CompletionStage<@NonNull RemedyIngredientConnection> ingredients(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Composition.INGREDIENTS, remedy.rowId, Window.of(first, after, last, before), context,
                RemedyIngredientConnection::new);
    }

    @ListSize
    @Description("With what it interacts, most severe first. Never hide it from a reader.")
    public @NonNull CompletionStage<@NonNull InteractionConnection> interactions(@Source Remedy remedy,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Interaction.OF_REMEDY, remedy.rowId, Window.of(first, after, last, before), context,
                InteractionConnection::new);
    }
}
