package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.quarkus.qute.TemplateData;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.templates.Shown;
import org.crampgraph.pages.templates.Wording;

/// Remedies by what the evidence says and how certain that is: a row for each direction, a column for each certainty.
/// Lengths are units of the picture.
@TemplateData
public record EvidenceMap(int width, int height, List<Column> columns, List<Row> rows) {

    private static final int LABELS = 180;
    private static final int COLUMN = 164;
    private static final int HEAD = 40;
    private static final int TEXT = 16;
    private static final int SPACE = 12;
    private static final int LONGEST = 21;
    /// Beside the four grades there are links whose certainty is not graded.
    private static final List<String> CERTAINTIES = List.of("", "NONE", "VERY_LOW", "LOW", "MODERATE", "HIGH");

    @TemplateData
    public record Column(int x, String certainty) {}

    @TemplateData
    public record Row(int y, int height, String direction, List<Line> label, List<Dot> dots) {}

    /// A remedy.
    ///
    /// @param words with what its place says
    @TemplateData
    public record Dot(int x, int y, String slug, String words, List<Line> name, boolean isDangerous) {

        public int height() {
            return name.size() * TEXT + SPACE / 2;
        }

        public int markX() {
            return x + 6;
        }

        public int markY() {
            return y + TEXT / 2 + 1;
        }

        public int textX() {
            return x + 18;
        }
    }

    /// @param edges with `evidence { certainty direction }` and `node { slug name }`
    public static EvidenceMap of(List<Map<String, Object>> edges) {
        var used = CERTAINTIES.stream()
                .filter(certainty -> !certainty.isEmpty() || edges.stream().anyMatch(edge -> certainty(edge).isEmpty()))
                .toList();
        var rows = new ArrayList<Row>();
        int y = HEAD;
        for (var direction : Shown.byDirection(edges).entrySet()) {
            var row = row(direction.getKey(), direction.getValue(), used, y);
            rows.add(row);
            y += row.height();
        }
        var columns = used.stream().map(certainty -> new Column(x(used, certainty), certainty)).toList();
        return new EvidenceMap(LABELS + COLUMN * used.size(), y, columns, List.copyOf(rows));
    }

    private static Row row(String direction, List<Object> edges, List<String> used, int y) {
        var dots = new ArrayList<Dot>();
        int bottom = y + SPACE;
        for (var certainty : used) {
            int next = y + SPACE;
            for (var edge : edges.stream().map(EvidenceMap::edge).filter(one -> certainty(one).equals(certainty))
                    .toList()) {
                var dot = dot(edge, x(used, certainty), next);
                dots.add(dot);
                next += dot.name().size() * TEXT + SPACE;
            }
            bottom = Math.max(bottom, next);
        }
        var label = Line.below(y + SPACE, TEXT,
                Wrapped.lines(Wording.label(Wording.direction(direction)), 14, 4));
        return new Row(y, Math.max(bottom - y, label.size() * TEXT + 2 * SPACE), direction, label, dots);
    }

    private static Dot dot(Map<String, Object> edge, int x, int y) {
        var remedy = new Data(edge).object("node");
        var name = remedy.get("name").toString();
        var words = "%s: %s, %s".formatted(name, Wording.graded(certainty(edge)).toLowerCase(Locale.ROOT),
                Wording.direction(Shown.finding(edge)));
        return new Dot(x, y, remedy.get("slug").toString(), words,
                Line.below(y, TEXT, Wrapped.lines(name, LONGEST, 4)),
                Shown.isDangerous(remedy));
    }

    private static int x(List<String> used, String certainty) {
        return LABELS + COLUMN * used.indexOf(certainty);
    }

    private static String certainty(Map<String, Object> edge) {
        return Objects.toString(new Data(edge).object("evidence").get("certainty"), "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> edge(Object edge) {
        return (Map<String, Object>) edge;
    }
}
