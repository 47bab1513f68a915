package org.crampgraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.AmountBasis;
import org.crampgraph.content.DailyValue;
import org.crampgraph.content.Food;
import org.crampgraph.content.Inclusion;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.FoodConnection;
import org.crampgraph.graphql.connection.FoodRemedyConnection;
import org.crampgraph.intake.Profile;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Foods, what they hold and what is related to them.
@GraphQLApi
public class FoodApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Inject
    Allowances allowances;

    @Query
    @Description("One food; null if there is none of that slug.")
    public CompletionStage<Food> food(@NonNull @Description("Its slug, e.g. \"pumpkin-seeds-roasted\".") String slug) {
        return entries.bySlug(Food.class, slug);
    }

    @ListSize
    @Query
    @Description("All foods, by name.")
    public @NonNull CompletionStage<@NonNull FoodConnection> foods(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Food.ALL, Window.of(first, after, last, before), context, FoodConnection::new);
    }

    @ListSize
    @Description("Remedies that include it.")
    public @NonNull CompletionStage<@NonNull FoodRemedyConnection> remedies(@Source Food food,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Inclusion.REMEDIES, food.rowId, Window.of(first, after, last, before), context,
                FoodRemedyConnection::new);
    }

    @NonNull
    @Description("Magnesium it holds, in milligrams.")
    public Double magnesium(@Source Food food,
            @DefaultValue("SERVING") @Description("In what: its ordinary serving (the default) or 100 grams.") AmountBasis per) {
        return per == AmountBasis.HUNDRED_GRAMS ? food.magnesiumPer100g : food.magnesiumPerServing;
    }

    @Description("Share of a day's magnesium that its ordinary serving holds, in percent, rounded to a whole number: "
            + "of the Daily Value on US labels (420 mg), or of the allowance of the profile.")
    public @NonNull CompletionStage<@NonNull Double> percentDailyValue(@Source Food food,
            @Description("Whose allowance to take in place of the Daily Value.") Profile profile, Context context) {
        return profile == null ? CompletableFuture.completedStage(DailyValue.percent(food.magnesiumPerServing))
                : allowances.of(profile, context)
                        .thenApply(allowance -> DailyValue.percent(food.magnesiumPerServing, allowance));
    }
}
