package org.crampgraph.transport.document;

/// Finds the tokens of a document, one after the other. Every character costs about the same, whatever it is. The
/// engine's lexer takes a hundred times as long for a digit of a number as for a letter, so no text reaches it before
/// its tokens are counted here.
///
/// The tokens are those of the engine's lexer, up to the first fault of an invalid document. What is found behind a
/// fault does not matter, because the parser stops there.
final class TokenScanner {

    /// What matters of a token.
    enum Kind {
        NUMBER, STRING,
        /// A name, punctuation, or a character that begins no token.
        OTHER, END
    }

    private static final String BLOCK = "\"\"\"";
    private static final String ESCAPED_BLOCK = "\\\"\"\"";
    private static final String SPREAD = "...";

    private final String text;
    private int start;
    private int end;

    /// @param text without halves of surrogate pairs
    TokenScanner(String text) {
        this.text = text;
    }

    /// Moves to the next token.
    Kind next() {
        start = afterIgnored(end);
        if (start == text.length()) {
            return Kind.END;
        }
        var kind = kind();
        end = switch (kind) {
            case STRING -> text.startsWith(BLOCK, start) ? afterBlock(start + BLOCK.length()) : afterString(start + 1);
            case NUMBER -> afterNumber(start + 1);
            default -> isNameStart(first()) ? afterName(start)
                    : start + (text.startsWith(SPREAD, start) ? SPREAD.length() : 1);
        };
        return kind;
    }

    private Kind kind() {
        if (first() == '"') {
            return Kind.STRING;
        }
        return isDigit(first()) || first() == '-' && isDigit(at(start + 1)) ? Kind.NUMBER : Kind.OTHER;
    }

    /// The first character of the token.
    char first() {
        return at(start);
    }

    String token() {
        return text.substring(start, end);
    }

    /// Characters of the token, with the quotes of a string.
    int length() {
        return end - start;
    }

    private int afterIgnored(int from) {
        int here = from;
        while (here < text.length()) {
            switch (at(here)) {
                case ' ', '\t', '\n', '\r', ',', '\uFEFF', '\u2028', '\u2029' -> here++;
                case '#' -> here = afterLine(here);
                default -> {
                    return here;
                }
            }
        }
        return here;
    }

    private int afterLine(int from) {
        int here = from;
        while (here < text.length() && !isLineEnd(at(here))) {
            here++;
        }
        return here;
    }

    private int afterName(int from) {
        int here = from;
        while (isNameStart(at(here)) || isDigit(at(here))) {
            here++;
        }
        return here;
    }

    private int afterNumber(int from) {
        int here = afterDigits(from);
        if (at(here) == '.' && isDigit(at(here + 1))) {
            here = afterDigits(here + 1);
        }
        if (at(here) == 'e' || at(here) == 'E') {
            int sign = at(here + 1) == '+' || at(here + 1) == '-' ? 1 : 0;
            here = isDigit(at(here + 1 + sign)) ? afterDigits(here + 1 + sign) : here;
        }
        return here;
    }

    private int afterDigits(int from) {
        int here = from;
        while (isDigit(at(here))) {
            here++;
        }
        return here;
    }

    /// Behind the closing quote; at the end of the line if there is none.
    private int afterString(int from) {
        int here = from;
        while (here < text.length() && !isLineEnd(at(here))) {
            if (at(here) == '"') {
                return here + 1;
            }
            here += at(here) == '\\' && !isLineEnd(at(here + 1)) ? 2 : 1;
        }
        return Math.min(here, text.length());
    }

    /// Behind the closing quotes. If there are none, the engine's lexer lets the last escaped ones close the string.
    private int afterBlock(int from) {
        int last = text.length();
        for (int here = text.indexOf(BLOCK, from); here >= 0; here = text.indexOf(BLOCK, last)) {
            last = here + BLOCK.length();
            if (!text.startsWith(ESCAPED_BLOCK, here - 1)) {
                return last;
            }
        }
        return last;
    }

    /// @return NUL behind the end
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_';
    }
}
