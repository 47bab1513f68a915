package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crampgraph.content.choices.Verdict;
import org.crampgraph.pages.charts.BarChart.Amount;
import org.crampgraph.pages.charts.BarChart.Bar;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.templates.Wording;

/// The verdicts of an article, as one bar for all of it and one for each section.
public final class VerdictBars {

    private VerdictBars() {}

    /// @param article with `verdicts { verdict count }`, and `sections { title claims { verdict } }` if it has them
    public static BarChart of(Map<String, Object> article) {
        var bars = new ArrayList<Bar>();
        bars.add(bar("The whole article", ofArticle(article)));
        Data.objects(article, "sections").forEach(section -> bars
                .add(bar(section.get("title").toString(), ofSection(section))));
        return BarChart.of("verdicts-picture", "What the evidence says of the article",
                "A bar for the article and one for each of its sections, divided by verdict. The table has the same figures.",
                1, bars);
    }

    /// How many claims of the section have each verdict; verdicts that none has are absent.
    private static Map<Verdict, Integer> ofSection(Map<String, Object> section) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        Data.objects(section, "claims")
                .forEach(claim -> counts.merge(Verdict.valueOf(claim.get("verdict").toString()), 1, Integer::sum));
        return counts;
    }

    private static Map<Verdict, Integer> ofArticle(Map<String, Object> article) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        Data.objects(article, "verdicts").forEach(verdict -> counts
                .put(Verdict.valueOf(verdict.get("verdict").toString()), ((Number) verdict.get("count")).intValue()));
        return counts;
    }

    private static Bar bar(String label, Map<Verdict, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        var amounts = Stream.of(Verdict.values()).filter(counts::containsKey)
                .map(verdict -> new Amount(Wording.kind(verdict.name()), (double) counts.get(verdict) / sum,
                        Wording.verdict(verdict.name()) + ": " + counts.get(verdict)))
                .toList();
        return new Bar(label + " (" + sum + ")", amounts, List.of(), "");
    }
}
