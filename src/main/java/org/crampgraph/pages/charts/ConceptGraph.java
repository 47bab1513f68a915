package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.qute.TemplateData;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.templates.Shown;
import org.crampgraph.pages.templates.Wording;

/// A cramp between its causes and symptoms, on the left, and its remedies, on the right. Lengths are units of the picture.
///
/// @param name of the cramp, in the middle
@TemplateData
public record ConceptGraph(int width, int height, Box middle, List<Line> name, List<Group> groups) {

    private static final int WIDTH = 1040;
    private static final int BOX = 330;
    private static final int MIDDLE = 200;
    private static final int TEXT = 16;
    private static final int EDGE = 10;
    private static final int GAP = 8;
    private static final int HEAD = 36;
    private static final int LONGEST = 37;
    private static final int INSET = 2;

    @TemplateData
    public record Box(int x, int y, int width, int height) {

        public int centre() {
            return x + width / 2;
        }

        public int markX() {
            return x + 10;
        }

        public int nameX() {
            return x + 32;
        }
    }

    /// The concepts of one type.
    ///
    /// @param to the first part of the paths of their pages
    @TemplateData
    public record Group(String to, String heading, int x, int y, List<Link> links) {}

    /// A concept and its line to the cramp.
    ///
    /// @param path of the line
    /// @param isAlarming whether it is a red flag or has a warning
    @TemplateData
    public record Link(Box box, String slug, List<Line> name, String direction, String words, String path,
            boolean isAlarming) {}

    /// @param cramp with `causes`, `symptoms` and `remedies`: `edges { evidence { certainty direction } node { slug name } }`
    public static ConceptGraph of(Map<String, Object> cramp) {
        var causes = Shown.edges(cramp, PageKind.CAUSE.plural);
        var symptoms = Shown.edges(cramp, PageKind.SYMPTOM.plural);
        var remedies = Shown.edges(cramp, PageKind.REMEDY.plural);
        int left = height(symptoms) + height(causes);
        int height = Math.max(Math.max(left, height(remedies)), 200);
        var groups = new ArrayList<Group>();
        int top = (height - left) / 2;
        group(PageKind.SYMPTOM, symptoms, INSET, top, height).ifPresent(groups::add);
        group(PageKind.CAUSE, causes, INSET, top + height(symptoms), height).ifPresent(groups::add);
        group(PageKind.REMEDY, remedies, WIDTH - BOX - INSET, (height - height(remedies)) / 2, height)
                .ifPresent(groups::add);
        var name = Wrapped.lines(cramp.get("name").toString(), 18, 5);
        int own = name.size() * (TEXT + 4) + 2 * EDGE;
        var middle = new Box((WIDTH - MIDDLE) / 2, (height - own) / 2, MIDDLE, own);
        return new ConceptGraph(WIDTH, height, middle, Line.below(middle.y() + EDGE, TEXT + 4, name),
                List.copyOf(groups));
    }

    private static Optional<Group> group(PageKind kind, List<Map<String, Object>> edges, int x, int top,
            int height) {
        var links = new ArrayList<Link>();
        int y = top + HEAD;
        for (var edge : edges) {
            var link = link(edge, x, y, height / 2);
            links.add(link);
            y += link.box().height() + GAP;
        }
        return links.isEmpty() ? Optional.empty()
                : Optional.of(new Group(kind.plural, kind.heading, x, top + HEAD - 12, List.copyOf(links)));
    }

    private static Link link(Map<String, Object> edge, int x, int y, int centre) {
        var node = new Data(edge).object("node");
        var finding = Shown.finding(edge);
        var box = new Box(x, y, BOX, boxHeight(edge));
        var words = "%s: %s".formatted(node.get("name"), Wording.finding(finding));
        return new Link(box, node.get("slug").toString(), Line.below(y + EDGE, TEXT, name(edge)), finding, words,
                path(box, centre), Shown.isDangerous(node));
    }

    /// From the box's inner side to the nearer side of the middle.
    private static String path(Box box, int centre) {
        boolean fromLeft = box.x() == INSET;
        int from = fromLeft ? box.x() + box.width() : box.x();
        int to = (WIDTH + (fromLeft ? -MIDDLE : MIDDLE)) / 2;
        int between = (from + to) / 2;
        int y = box.y() + box.height() / 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(from, y, between, y, between, centre, to, centre);
    }

    private static int height(List<Map<String, Object>> edges) {
        return edges.isEmpty() ? 0 : HEAD + edges.stream().mapToInt(edge -> boxHeight(edge) + GAP).sum();
    }

    private static int boxHeight(Map<String, Object> edge) {
        return name(edge).size() * TEXT + 2 * EDGE;
    }

    private static List<String> name(Map<String, Object> edge) {
        return Wrapped.lines(new Data(edge).object("node").get("name").toString(), LONGEST, 3);
    }
}
