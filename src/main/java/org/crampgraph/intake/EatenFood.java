package org.crampgraph.intake;

import org.crampgraph.content.model.Food;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a food contributes to the day. The food itself has the figures per 100 g and per serving, and "
        + "their sources.")
public record EatenFood(
        @NonNull @Description("The food.") Food food,
        @NonNull @Description("Its weight in grams.") Double grams,
        @NonNull @Description("Magnesium in milligrams, rounded half up to a tenth: servings times the figure per serving, or "
                + "grams times the figure per 100 g.") Double magnesium) {}
