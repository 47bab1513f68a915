package org.crampgraph.pages.charts;

import java.util.ArrayList;
import java.util.List;

/// Text in lines, because SVG does not break them.
final class Wrapped {

    private Wrapped() {}

    /// @param longest characters of a line; a longer word has a line of its own
    /// @param most lines; the last ends in an ellipsis if the text is longer
    static List<String> lines(String text, int longest, int most) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= longest) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        if (lines.size() > most) {
            lines.set(most - 1, lines.get(most - 1) + " …");
        }
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }
}
