package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crampgraph.pages.charts.BarChart.Amount;
import org.crampgraph.pages.charts.BarChart.Bar;
import org.crampgraph.pages.templates.Wording;

/// Magnesium in a serving of each food, against the daily value.
public final class FoodBars {

    private static final double DAILY_VALUE = 100;

    private FoodBars() {}

    /// The foods in their order.
    ///
    /// @param foods with `name`, `group`, `magnesium`, `percentDailyValue` and `serving { name }`
    /// @param byGroup writes the group above the foods of each
    public static BarChart of(List<Map<String, Object>> foods, boolean byGroup) {
        var bars = new ArrayList<Bar>();
        Object group = null;
        for (var food : foods) {
            if (byGroup && !food.get("group").equals(group)) {
                group = food.get("group");
                bars.add(Bar.heading(Wording.label(group.toString())));
            }
            bars.add(bar(food));
        }
        return BarChart.of("magnesium", "Magnesium in a serving, against the daily value",
                "A bar for each food. The whole width is the daily value, 100 %. The table has the same figures.",
                DAILY_VALUE, bars);
    }

    private static Bar bar(Map<String, Object> food) {
        var percent = (Number) food.get("percentDailyValue");
        var value = Wording.plain((Number) food.get("magnesium")) + " mg, " + Wording.plain(percent) + " %";
        var name = food.get("name").toString();
        return new Bar(name, List.of(new Amount("food", percent.doubleValue(), name + ": " + value)), List.of(), value);
    }
}
