package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Composition;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.IngredientConnection;
import org.crampgraph.graphql.connection.IngredientRemedyConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Ingredients and what is related to them.
@GraphQLApi
public class IngredientApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One ingredient; null if there is none of that slug.")
    public CompletionStage<Ingredient> ingredient(@NonNull @Description("Its slug, e.g. \"magnesium\".") String slug) {
        return entries.bySlug(Ingredient.class, slug);
    }

    @ListSize
    @Query
    @Description("All ingredients, by name.")
    public @NonNull CompletionStage<@NonNull IngredientConnection> ingredients(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Ingredient.ALL, Window.of(first, after, last, before), context, IngredientConnection::new);
    }

    @ListSize
    @Description("Remedies that contain it.")
    public @NonNull CompletionStage<@NonNull IngredientRemedyConnection> remedies(@Source Ingredient ingredient,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Composition.REMEDIES, ingredient.rowId, Window.of(first, after, last, before), context,
                IngredientRemedyConnection::new);
    }
}
