package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Food groups.")
public enum FoodGroup {
    @Description("Leafy green vegetables.")
    LEAFY_GREENS,
    @Description("Nuts, and peanuts, which are used like nuts.")
    NUTS,
    @Description("Seeds and their pastes.")
    SEEDS,
    @Description("Whole grains.")
    WHOLE_GRAINS,
    @Description("Brans and germs: parts of a grain.")
    BRANS_AND_GERMS,
    @Description("Beans, peas, lentils and soya products.")
    LEGUMES,
    @Description("Fresh and dried fruit.")
    FRUIT,
    @Description("Other vegetables.")
    VEGETABLES,
    @Description("Fish.")
    FISH,
    @Description("Dairy products, plant drinks that replace them, and eggs.")
    DAIRY_EGGS,
    @Description("Cocoa, chocolate, and foods of no other group.")
    COCOA_AND_OTHER,
    @Description("Meat and poultry.")
    MEAT,
    @Description("Refined grains, for comparison.")
    REFINED_GRAINS
}
