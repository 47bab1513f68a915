package org.crampgraph.transport.registry;

import java.io.Reader;

/// Reads a text in pieces that end between characters. The engine's reader takes each half of a surrogate pair for a
/// character of its own if a piece ends within the pair, and rejects the document.
public final class WholePairs extends Reader {

    /// The engine asks for as many; from more it would make pieces of its own.
    private static final int LONGEST = 4096;

    private final String text;
    private int next;

    /// @param text of a document
    public WholePairs(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + Math.min(length, LONGEST));
        if (end < text.length() && end > next + 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, target, offset);
        int read = end - next;
        next = end;
        return read;
    }

    /// So that a piece is passed on as it is, and not filled up from the next one.
    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
