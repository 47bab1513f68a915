package org.crampgraph.pages.charts;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.crampgraph.pages.charts.BarChart.Amount;
import org.crampgraph.pages.charts.BarChart.Bar;
import org.crampgraph.pages.templates.Wording;

/// A day's magnesium: all of it against the allowance, and what comes from supplements against their limit. The limit
/// does not count food, so the two have a bar each.
public final class DayBars {

    /// Room for the words behind the longest bar.
    private static final double ROOM = 1.1;

    private DayBars() {}

    /// @param plan with `fromFood`, `fromSupplements`, `total`, `allowance` and `upperLimitFromSupplements`
    public static BarChart of(Map<String, Object> plan) {
        var food = amount("food", plan, "fromFood", "Food");
        var supplements = amount("supplement", plan, "fromSupplements", "Supplements");
        var allowance = amount("mark", plan, "allowance", "Allowance");
        var limit = plan.get("upperLimitFromSupplements") == null ? List.<Amount>of()
                : List.of(amount("mark", plan, "upperLimitFromSupplements", "Limit for supplements"));
        var bars = List.of(
                new Bar("Food and supplements: " + mg(plan, "total"), List.of(food, supplements), List.of(allowance),
                        ""),
                new Bar("Supplements alone: " + mg(plan, "fromSupplements"), List.of(supplements), limit, ""));
        double longest = DoubleStream.concat(DoubleStream.of(food.amount() + supplements.amount(), allowance.amount()),
                limit.stream().mapToDouble(Amount::amount)).max().orElseThrow();
        return BarChart.of("day", "The day against allowance and limit",
                "One bar for food and supplements with a line at the allowance, and one for supplements alone with a line at"
                        + " their limit, if there is one. The table has the same figures.",
                longest * ROOM, bars);
    }

    private static Amount amount(String kind, Map<String, Object> plan, String field, String words) {
        return new Amount(kind, ((Number) plan.get(field)).doubleValue(), words + ": " + mg(plan, field));
    }

    private static String mg(Map<String, Object> plan, String field) {
        return Wording.plain((Number) plan.get(field)) + " mg";
    }
}
