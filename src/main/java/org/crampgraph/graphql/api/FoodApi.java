package org.crampgraph.graphql.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.nutrients.AmountBasis;
import org.crampgraph.content.nutrients.DailyValue;
import org.crampgraph.intake.Profile;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/// Foods, their nutrients and their relations.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class FoodApi {

    @Inject
    Allowances allowances;

    @NonNull
    @Description("Its magnesium, in milligrams.")
    public Double magnesium(@Source Food food,
            @DefaultValue("SERVING") @Description("Per usual serving (the default) or per 100 grams.") AmountBasis per) {
        return per == AmountBasis.HUNDRED_GRAMS ? food.magnesiumPer100g : food.magnesiumPerServing;
    }

    @Description("Magnesium of its usual serving as a percentage of a day's need, rounded to a whole number: of the "
            + "Daily Value on US labels, or of the allowance of the profile.")
    public @NonNull CompletionStage<@NonNull Double> percentDailyValue(@Source Food food,
            @Description("Person whose allowance replaces the Daily Value.") Profile profile, Context context) {
        return profile == null ? CompletableFuture.completedStage(labelled(food))
                : allowances.of(profile, context)
                        .thenApply(allowance -> DailyValue.percent(food.magnesiumPerServing, allowance));
    }

    private static double labelled(Food food) {
        if (food.percentDailyValue == null) {
            throw new BadInputException("The content has no Daily Value for US labels; give a \"profile\".");
        }
        return food.percentDailyValue;
    }
}
