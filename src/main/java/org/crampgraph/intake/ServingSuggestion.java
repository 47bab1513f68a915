package org.crampgraph.intake;

import org.crampgraph.content.model.Food;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Servings of a food that help to close the gap.")
public record ServingSuggestion(
        @NonNull @Description("The food; its \"serving\" gives the size.") Food food,
        @NonNull @Description("Whole servings: 1 or 2.") Integer servings,
        @NonNull @Description("Magnesium in them, in milligrams.") Double magnesium) {}
