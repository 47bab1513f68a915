package org.crampgraph.content.types;

/// The bounds of a value.
///
/// @param longest of a text for people, in characters
/// @param form    of a text for machines; else null
/// @param range   of a number; else null
/// @param whole   whether a number must be whole
public record Bounds(int longest, TextForm form, Range range, boolean whole) {

    /// Names, list items and other texts of a few words.
    public static final int SHORT = 200;
    /// Sentences.
    public static final int LONG = 1000;
}
