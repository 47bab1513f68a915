package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.FdcIdCheck;
import org.crampgraph.content.Food;
import org.crampgraph.content.FoodGroup;
import org.crampgraph.content.NihReference;
import org.crampgraph.content.UsdaReference;
import org.crampgraph.evidence.EntryType;

/// A food in a pack.
record FoodEntry(String name, List<String> aliases, FoodGroup group, Minerals per100g, ServingEntry serving,
        UsdaReference usda,
        NihReference nih, String disagreement, String note, Heading heading) implements TopicEntry<Food> {

    /// Milligrams in 100 g; null if unknown.
    record Minerals(Double magnesium, Double potassium, Double calcium) {
        static Minerals read(Fields per100g) {
            return new Minerals(per100g.number("magnesium", Range.MILLIGRAMS),
                    per100g.optionalNumber("potassium", Range.MILLIGRAMS),
                    per100g.optionalNumber("calcium", Range.MILLIGRAMS));
        }
    }

    static FoodEntry read(Fields food) {
        Minerals per100g = food.part("per100g", Minerals::read);
        return new FoodEntry(food.name("name"), food.texts("aliases"), food.choice("group", FoodGroup.class), per100g,
                food.part("serving", serving -> ServingEntry.read(serving, per100g)),
                food.optionalPart("usda", FoodEntry::usda), food.optionalPart("nih", FoodEntry::nih),
                food.optionalText("disagreement"), food.optionalText("note"), Heading.read(food, EntryType.FOOD));
    }

    private static UsdaReference usda(Fields part) {
        if (part.has("fdcId") != part.has("fdcIdCheck")) {
            part.fault("fdcId", "give `fdcId` and `fdcIdCheck` together: an id needs the way it was identified");
        }
        return new UsdaReference(part.text("description"), part.shaped("ndbNumber", Shape.NDB_NUMBER),
                part.optionalWhole("fdcId", Range.FDC_ID), part.optionalChoice("fdcIdCheck", FdcIdCheck.class));
    }

    private static NihReference nih(Fields part) {
        return new NihReference(part.number("magnesium", Range.MILLIGRAMS), part.name("serving"));
    }

    /// Generated from the figures, so that it cannot differ from them.
    @Override
    public String summary() {
        return serving.sentence();
    }

    @Override
    public void fill(Food food) {
        food.group = group;
        food.magnesiumPer100g = per100g.magnesium();
        food.potassiumPer100g = per100g.potassium();
        food.calciumPer100g = per100g.calcium();
        food.serving = serving.serving();
        food.magnesiumPerServing = serving.magnesium();
        food.usda = usda;
        food.nih = nih;
        food.disagreement = disagreement;
        food.note = note;
    }
}
