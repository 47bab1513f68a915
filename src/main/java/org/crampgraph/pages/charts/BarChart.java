package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.TemplateData;

/// Horizontal bars, each under its label. Lengths are percent of the width, so that text has the same size on every screen;
/// heights are pixels.
///
/// @param id unique on the page
/// @param title what the picture shows
/// @param description the same for those who cannot see it: what a bar and its parts mean
@TemplateData
public record BarChart(String id, String title, String description, int height, List<Row> rows) {

    private static final int TEXT = 20;
    private static final int BAR = 18;
    private static final int GAP = 14;
    /// Labels are as wide as a telephone, about.
    private static final int LONGEST = 38;

    /// A bar, or a heading if it has no parts and no marks.
    ///
    /// @param barY of the bar's upper edge
    /// @param marks values to compare the bar with
    @TemplateData
    public record Row(List<Line> label, int barY, List<Part> parts, List<Mark> marks, double end, String value) {

        public boolean isBar() {
            return !parts.isEmpty() || !marks.isEmpty();
        }

        /// The baseline of the value, behind the bar.
        public int valueY() {
            return barY + BAR - 4;
        }

        /// The upper edge of the marks, which are higher than the bar.
        public int markY() {
            return barY - 4;
        }

        /// The baseline of their words, below the bar.
        public int wordsY() {
            return barY + BAR + TEXT;
        }
    }

    /// @param kind decides colour and pattern
    /// @param words for those who point at it
    @TemplateData
    public record Part(String kind, double x, double width, String words) {}

    @TemplateData
    public record Mark(double x, String words) {

        public boolean isFarRight() {
            return x > 50;
        }
    }

    /// What a bar shows, in the unit of the figures.
    ///
    /// @param value in words
    public record Bar(String label, List<Amount> amounts, List<Amount> marks, String value) {

        /// A heading between bars.
        static Bar heading(String label) {
            return new Bar(label, List.of(), List.of(), "");
        }
    }

    public record Amount(String kind, double amount, String words) {}

    /// @param full the amount that takes the whole width; positive
    static BarChart of(String id, String title, String description, double full, List<Bar> bars) {
        var rows = new ArrayList<Row>();
        int y = 0;
        for (var bar : bars) {
            var row = row(bar, y, full);
            rows.add(row);
            y = row.barY() + (row.isBar() ? BAR : 0) + (row.marks().isEmpty() ? 0 : TEXT) + GAP;
        }
        return new BarChart(id, title, description, y, List.copyOf(rows));
    }

    private static Row row(Bar bar, int y, double full) {
        var label = Line.below(y, TEXT, Wrapped.lines(bar.label(), LONGEST, 3));
        var parts = new ArrayList<Part>();
        double x = 0;
        for (var amount : bar.amounts()) {
            parts.add(new Part(amount.kind(), percent(x, full), percent(amount.amount(), full), amount.words()));
            x += amount.amount();
        }
        var marks = bar.marks().stream().map(mark -> new Mark(percent(mark.amount(), full), mark.words())).toList();
        return new Row(label, y + TEXT * label.size() + 2, parts, marks, percent(x, full), bar.value());
    }

    /// With two digits after the point.
    private static double percent(double amount, double full) {
        return Math.round(Math.min(amount / full, 1) * 10_000) / 100.0;
    }
}
