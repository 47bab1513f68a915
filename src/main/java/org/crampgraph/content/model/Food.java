package org.crampgraph.content.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.nutrients.DailyValue;
import org.crampgraph.content.nutrients.Nutrient;
import org.crampgraph.content.nutrients.NutrientAmount;
import org.crampgraph.content.nutrients.Serving;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// Figures per 100 g and serving weights are those of USDA Standard Reference 28.
@Entity
@DiscriminatorValue("FOOD")
@Description("A food in a given preparation, with its nutrients.")
public class Food extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @Column(name = "food_group")
    @NonNull
    @Description("Food group that it belongs to.")
    public FoodGroup group;

    @Embedded
    @NonNull
    @Description("The usual serving, used for figures per serving.")
    public Serving serving;

    @Ignore
    @Column(name = "magnesium_per_100g")
    public Double magnesiumPer100g;

    /// Whole milligrams: magnesium per 100 g times the grams of the serving, rounded half up.
    @Ignore
    public Double magnesiumPerServing;

    /// Magnesium of a serving as a share of the Daily Value of the pack; null if the pack has none.
    @Ignore
    public Double percentDailyValue;

    @Ignore
    @Column(name = "potassium_per_100g")
    public Double potassiumPer100g;

    @Ignore
    @Column(name = "calcium_per_100g")
    public Double calciumPer100g;

    @Embedded
    @Description("Reference to the tables of the US Department of Agriculture.")
    public UsdaReference usda;

    @Embedded
    @Description("Figure of the fact sheet of the US National Institutes of Health; null if it does not list the food.")
    public NihReference nih;

    @Description("How published values differ; null if they agree.")
    public String disagreement;

    @Description("A remark on the food or its figures.")
    public String note;

    @Description("Its amounts of all known nutrients.")
    public @NonNull List<@NonNull NutrientAmount> getNutrients() {
        return Stream.of(amount(Nutrient.MAGNESIUM, magnesiumPer100g), amount(Nutrient.POTASSIUM, potassiumPer100g),
                amount(Nutrient.CALCIUM, calciumPer100g)).flatMap(List::stream).toList();
    }

    private List<NutrientAmount> amount(Nutrient nutrient, Double per100g) {
        return per100g == null ? List.of() : List.of(NutrientAmount.of(nutrient, per100g, serving));
    }

    /// Sets the derived values: the share of the Daily Value, and a summary, e.g. "1/2 cup (90 g) contains 78 mg of
    /// magnesium, 19 % of the Daily Value of 420 mg."
    ///
    /// @param dailyValue in milligrams; null if the pack has none
    public void complete(Double dailyValue) {
        percentDailyValue = dailyValue == null ? null : DailyValue.percent(magnesiumPerServing, dailyValue);
        var content = "%s (%s g) contains %.0f mg of magnesium".formatted(serving.name(),
                BigDecimal.valueOf(serving.grams()).stripTrailingZeros().toPlainString(), magnesiumPerServing);
        summary = dailyValue == null ? content + "."
                : content + ", %.0f %% of the Daily Value of %.0f mg.".formatted(percentDailyValue, dailyValue);
    }
}
