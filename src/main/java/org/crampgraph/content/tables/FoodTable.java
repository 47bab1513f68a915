package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Member.choice;
import static org.crampgraph.content.types.Member.decimal;
import static org.crampgraph.content.types.Member.integer;
import static org.crampgraph.content.types.Member.text;
import static org.crampgraph.content.types.Option.NESTED;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.SHORT;
import static org.crampgraph.content.types.Option.UNFILTERED;
import static org.crampgraph.content.types.Option.UNSEARCHED;
import static org.crampgraph.content.types.Option.WHOLE;
import static org.crampgraph.content.types.Option.column;
import static org.crampgraph.content.types.Option.filter;
import static org.crampgraph.content.types.Option.key;
import static org.crampgraph.content.types.Option.like;
import static org.crampgraph.content.types.Option.orderedAs;
import static org.crampgraph.content.types.Option.path;
import static org.crampgraph.content.types.Option.within;

import java.util.List;

import org.crampgraph.content.choices.FdcIdCheck;
import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.NihReference;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.model.UsdaReference;
import org.crampgraph.content.nutrients.Serving;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Drafts;
import org.crampgraph.content.types.Range;
import org.crampgraph.content.types.TextForm;

/// Foods and their nutrients.
final class FoodTable {

    static final ContentType<Food> TYPE = ConceptTable
            .of(Food.class, Food::new, "foods",
                    (food, drafts) -> food.complete(dailyValue(drafts)))
            .described("A food in a given preparation.").one("food", "pumpkin-seeds-roasted")
            .choice("group", FoodGroup.class, f -> f.group, (f, v) -> f.group = v, REQUIRED, column("food_group"))
            .decimal("magnesiumPer100g", f -> f.magnesiumPer100g, (f, v) -> f.magnesiumPer100g = v, REQUIRED,
                    within(Range.MILLIGRAMS), key("per100g.magnesium"))
            .decimal("potassiumPer100g", f -> f.potassiumPer100g, (f, v) -> f.potassiumPer100g = v,
                    within(Range.MILLIGRAMS), key("per100g.potassium"))
            .decimal("calciumPer100g", f -> f.calciumPer100g, (f, v) -> f.calciumPer100g = v,
                    within(Range.MILLIGRAMS), key("per100g.calcium"))
            .part("serving", true, f -> f.serving, (f, v) -> f.serving = v,
                    in -> new Serving(in.next(), in.next()),
                    List.of(text("name", Serving::name, REQUIRED, SHORT, filter("servingName")),
                            decimal("grams", Serving::grams, REQUIRED, within(Range.GRAMS), filter("servingGrams"))))
            .decimal("magnesium", f -> f.magnesiumPerServing, (f, v) -> f.magnesiumPerServing = v, REQUIRED, WHOLE,
                    within(Range.MILLIGRAMS), key("serving.magnesium"), path("magnesiumPerServing"),
                    orderedAs("MAGNESIUM_PER_SERVING"))
            .decimal("percentDailyValue", f -> f.percentDailyValue, (f, v) -> f.percentDailyValue = v, NESTED,
                    UNFILTERED)
            .derived("magnesium", "magnesiumPer100g", "magnesiumPerServing")
            .derived("percentDailyValue", "percentDailyValue", "magnesiumPerServing")
            .derived("nutrients", "magnesiumPer100g", "potassiumPer100g", "calciumPer100g", "serving")
            .part("usda", false, f -> f.usda, (f, v) -> f.usda = v,
                    in -> new UsdaReference(in.next(), in.next(), in.next(), in.next()),
                    List.of(text("description", UsdaReference::description, REQUIRED, filter("usdaDescription")),
                            text("ndbNumber", UsdaReference::ndbNumber, like(TextForm.NDB_NUMBER), filter("ndbNumber")),
                            integer("fdcId", UsdaReference::fdcId, within(Range.FDC_ID), filter("fdcId")),
                            choice("fdcIdCheck", FdcIdCheck.class, UsdaReference::fdcIdCheck, UNSEARCHED)))
            .part("nih", false, f -> f.nih, (f, v) -> f.nih = v, in -> new NihReference(in.next(), in.next()),
                    List.of(decimal("magnesium", NihReference::magnesium, REQUIRED, within(Range.MILLIGRAMS)),
                            text("serving", NihReference::serving, REQUIRED, SHORT)))
            .text("disagreement", f -> f.disagreement, (f, v) -> f.disagreement = v)
            .text("note", f -> f.note, (f, v) -> f.note = v)
            .all("foods", "All foods, by name.", "foods", ConceptTable.BY_NAME).build();

    private FoodTable() {}

    /// The Daily Value of magnesium on US food labels, in milligrams; null if the pack does not have it.
    private static Double dailyValue(Drafts drafts) {
        return drafts.all(ReferenceIntake.class).filter(value -> value.kind == IntakeKind.DV
                && value.region == LimitRegion.US && "magnesium".equals(value.subject)).map(value -> value.value)
                .findFirst().orElse(null);
    }
}
