package org.crampgraph.content.input;

/// The beginning of a long text, for a message.
public final class Excerpt {

    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    /// At most so many UTF-16 units of the text, as valid Unicode: it is not cut within a surrogate pair, and for half a pair that the
    /// text itself has, there is U+FFFD.
    public static String of(String text, int most) {
        int end = Math.min(text.length(), most);
        boolean inPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, inPair ? end - 1 : end).codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
