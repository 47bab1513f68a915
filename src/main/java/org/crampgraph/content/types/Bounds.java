package org.crampgraph.content.types;

/// What a value can be.
///
/// @param longest of a text that people read, in characters
/// @param form    of a text that machines read; else null
/// @param range   of a number; else null
/// @param whole   whether a number must be whole
public record Bounds(int longest, TextForm form, Range range, boolean whole) {

    /// Names, list items and other texts of a few words.
    public static final int SHORT = 200;
    /// Sentences.
    public static final int LONG = 1000;
}
