package org.crampgraph.pages.charts;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.qute.TemplateData;

/// A line of text in a picture.
///
/// @param y of its baseline, in pixels or units of the picture
@TemplateData
public record Line(int y, String text) {

    /// One below the other.
    ///
    /// @param y of the upper edge of the first
    /// @param pitch from line to line
    static List<Line> below(int y, int pitch, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Line(y + pitch * (i + 1) - 4, texts.get(i))).toList();
    }
}
