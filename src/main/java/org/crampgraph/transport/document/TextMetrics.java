package org.crampgraph.transport.document;

/// Size of a document's text, from its tokens alone: a hostile text is measured without parsing.
///
/// @param tokens names, values and punctuation; not white space, commas and comments
/// @param nesting of braces, brackets and parentheses
/// @param string characters of the longest string, with its quotes
/// @param number characters of the longest number
/// @param numbers characters of all numbers together
/// @param exponent the largest exponent of a number, without its sign
record TextMetrics(long tokens, long nesting, long string, long number, long numbers, long exponent) {

    static TextMetrics of(String text) {
        var scanner = new TokenScanner(text);
        long tokens = 0;
        long depth = 0;
        long deepest = 0;
        var literals = new Literals();
        for (var kind = scanner.next(); kind != TokenScanner.Kind.END; kind = scanner.next()) {
            tokens++;
            depth += step(scanner.first());
            deepest = Math.max(deepest, depth);
            literals.add(kind, scanner);
        }
        return new TextMetrics(tokens, deepest, literals.string, literals.number, literals.numbers, literals.exponent);
    }

    private static int step(char first) {
        return switch (first) {
            case '{', '[', '(' -> 1;
            case '}', ']', ')' -> -1;
            default -> 0;
        };
    }

    /// The literals seen so far.
    private static final class Literals {

        private static final int MOST_DIGITS = 18;

        private long string;
        private long number;
        private long numbers;
        private long exponent;

        void add(TokenScanner.Kind kind, TokenScanner token) {
            if (kind == TokenScanner.Kind.STRING) {
                string = Math.max(string, token.length());
            } else if (kind == TokenScanner.Kind.NUMBER) {
                number = Math.max(number, token.length());
                numbers += token.length();
                exponent = Math.max(exponent, exponent(token.token()));
            }
        }

        private static long exponent(String number) {
            int start = 1 + Math.max(number.indexOf('e'), number.indexOf('E'));
            if (start == 0) {
                return 0;
            }
            while (start < number.length() && "+-0".indexOf(number.charAt(start)) >= 0) {
                start++;
            }
            int digits = number.length() - start;
            return digits == 0 ? 0
                    : digits > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(number, start, number.length(), 10);
        }
    }
}
