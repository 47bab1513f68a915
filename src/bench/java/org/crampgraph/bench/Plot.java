package org.crampgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws the history of ratios as SVG: one chart for each ratio, one line for each document, one place for each run.
public final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 150;
    private static final int LEFT = 180;
    private static final int MARGIN = 30;
    private static final List<String> COLOURS = List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#8c564b");

    private record Point(String run, String document, String ratio, double value) {

        static Point of(String line) {
            var cells = line.split(",");
            return new Point(cells[0] + " " + cells[1], cells[2], cells[3], Double.parseDouble(cells[4]));
        }
    }

    private final List<Point> points;
    private final List<String> runs;
    private final List<String> documents;

    private Plot(List<Point> points) {
        this.points = points;
        this.runs = points.stream().map(Point::run).distinct().toList();
        this.documents =
                List.copyOf(points.stream().map(Point::document).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// @param arguments the history, then the picture; by default those in `docs`
    static void main(String... arguments) throws IOException {
        var history = Path.of(arguments.length > 0 ? arguments[0] : "docs/benchmarks.csv");
        var picture = Path.of(arguments.length > 1 ? arguments[1] : "docs/benchmarks.svg");
        var points =
                Files.readAllLines(history).stream().skip(1).filter(line -> !line.isBlank()).map(Point::of).toList();
        Files.writeString(picture, new Plot(points).svg());
    }

    private String svg() {
        Map<String, List<Point>> byRatio =
                points.stream().collect(Collectors.groupingBy(Point::ratio, LinkedHashMap::new, Collectors.toList()));
        var svg = new StringBuilder(head(byRatio.size()));
        int y = MARGIN;
        for (var chart : byRatio.entrySet()) {
            svg.append(chart(chart.getKey(), chart.getValue(), y));
            y += HEIGHT;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String head(int charts) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                + "<title>Ratios of the benchmark, by run</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n")
                .formatted(WIDTH, charts * HEIGHT + MARGIN);
    }

    private String chart(String ratio, List<Point> points, int top) {
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        var lines = IntStream.range(0, documents.size())
                .mapToObj(i -> line(points.stream().filter(point -> point.document().equals(documents.get(i))).toList(),
                        i, most, top))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT,
                "<text x=\"8\" y=\"%d\" font-weight=\"bold\">%s</text>\n<text x=\"8\" y=\"%d\">0 to %.1f</text>\n%s",
                top + 12,
                ratio, top + 28, most, lines);
    }

    private String line(List<Point> line, int document, double most, int top) {
        if (line.isEmpty()) {
            return "";
        }
        var places = line.stream().map(point -> x(point) + "," + y(point, most, top)).toList();
        var colour = COLOURS.get(document % COLOURS.size());
        var dots = line.stream().map(point -> String.format(Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"%s\"><title>%s, %s: %.2f</title></circle>\n", x(point),
                y(point, most, top), colour, point.run(), point.document(), point.value()))
                .collect(Collectors.joining());
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>\n%s<text x=\"8\" y=\"%d\" fill=\"%s\">%s: %.2f</text>\n"
                .formatted(String.join(" ", places), colour, dots, top + 46 + 16 * document, colour,
                        documents.get(document), line.getLast().value());
    }

    private int x(Point point) {
        int run = runs.indexOf(point.run());
        return LEFT + (runs.size() == 1 ? 0 : run * (WIDTH - LEFT - MARGIN) / (runs.size() - 1));
    }

    private static int y(Point point, double most, int top) {
        return (int) (top + HEIGHT - MARGIN - point.value() / most * (HEIGHT - MARGIN - 10));
    }
}
