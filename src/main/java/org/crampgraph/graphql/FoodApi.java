package org.crampgraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.AmountBasis;
import org.crampgraph.content.DailyValue;
import org.crampgraph.content.Food;
import org.crampgraph.intake.Profile;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/// Foods, what they hold and what is related to them.
@GraphQLApi
public class FoodApi {

    @Inject
    Allowances allowances;

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
