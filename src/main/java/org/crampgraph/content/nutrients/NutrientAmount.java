package org.crampgraph.content.nutrients;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Amount of one nutrient in a food.")
public record NutrientAmount(
        @NonNull @Description("The nutrient.") Nutrient nutrient,
        @NonNull @Description("Amount in 100 g.") Double per100g,
        @NonNull @Description("Amount in the food's usual serving, rounded to a whole unit.") Double perServing,
        @NonNull @Description("Unit of both amounts.") Unit unit) {

    public static NutrientAmount of(Nutrient nutrient, double per100g, Serving serving) {
        return new NutrientAmount(nutrient, per100g, (double) serving.milligrams(per100g), Unit.MILLIGRAM);
    }
}
