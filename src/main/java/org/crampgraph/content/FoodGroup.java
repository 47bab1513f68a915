package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// Families of foods.
@Description("Families of foods.")
public enum FoodGroup {
    @Description("Leafy green vegetables.")
    LEAFY_GREENS,
    @Description("Nuts, and peanuts, which are used as such.")
    NUTS,
    @Description("Seeds and their pastes.")
    SEEDS,
    @Description("Whole grains and their brans.")
    WHOLE_GRAINS,
    @Description("Beans, peas, lentils and what is made of soya.")
    LEGUMES,
    @Description("Fresh and dried fruit.")
    FRUIT,
    @Description("Other vegetables.")
    VEGETABLES,
    @Description("Fish.")
    FISH,
    @Description("Dairy products, plant drinks in their place, and eggs.")
    DAIRY_EGGS,
    @Description("Cocoa, chocolate, and what fits no other group.")
    COCOA_AND_OTHER,
    @Description("Meat and poultry.")
    MEAT,
    @Description("Refined grains, for contrast.")
    REFINED_GRAINS
}
