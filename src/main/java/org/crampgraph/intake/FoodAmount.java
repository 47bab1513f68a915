package org.crampgraph.intake;

import java.math.BigDecimal;

import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.SlugList;
import org.crampgraph.content.model.Food;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FoodAmountInput")
@Description("An amount of a food: give \"servings\" or \"grams\".")
public record FoodAmount(
        @NonNull @Description("Slug or global id of the food, e.g. \"spinach-boiled\".") String slug,
        @Description("Number of its usual servings: more than 0, up to 50, e.g. 1.5.") Double servings,
        @Description("Its weight in grams: more than 0, up to 10000.") Double grams) {

    public static final int MOST_SERVINGS = 50;
    public static final int MOST_GRAMS = 10_000;

    public FoodAmount {
        slug = SlugList.plain(slug, "FOOD");
    }

    /// @throws BadInputException if there is no amount, two amounts, or an amount out of bounds
    void check() {
        SlugList.check("foods", slug);
        if ((servings == null) == (grams == null)) {
            throw new BadInputException(
                    "Give either \"servings\" or \"grams\" for the food \"%s\".".formatted(slug));
        }
        if (servings != null) {
            Amounts.check("servings", slug, servings, MOST_SERVINGS);
        } else {
            Amounts.check("grams", slug, grams, MOST_GRAMS);
        }
    }

    /// For servings, uses the figure that the food itself shows; for grams, the figure per 100 g.
    EatenFood of(Food food) {
        return servings == null
                ? eaten(food, BigDecimal.valueOf(grams), Rounding.percent(grams, food.magnesiumPer100g))
                : eaten(food, times(food.serving.grams()), Rounding.tenth(times(food.magnesiumPerServing)));
    }

    private BigDecimal times(double figure) {
        return BigDecimal.valueOf(servings).multiply(BigDecimal.valueOf(figure));
    }

    private static EatenFood eaten(Food food, BigDecimal grams, BigDecimal magnesium) {
        return new EatenFood(food, grams.doubleValue(), magnesium.doubleValue());
    }
}
