package org.crampgraph.transport.document;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;

/// Size of a document's text, from its tokens alone: a hostile text is measured without parsing.
///
/// @param tokens names, values and punctuation; not white space, commas and comments
/// @param nesting of braces, brackets and parentheses
/// @param string characters of the longest string, with its quotes
/// @param number characters of the longest number
/// @param exponent the largest exponent of a number, without its sign
record TextMetrics(long tokens, long nesting, long string, long number, long exponent) {

    static TextMetrics of(String text) {
        var lexer = new GraphqlLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners(); // the parser reports what is no token
        long tokens = 0;
        long depth = 0;
        long deepest = 0;
        var literals = new Literals();
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens++;
                depth += step(token.getText());
                deepest = Math.max(deepest, depth);
                literals.add(token);
            }
        }
        return new TextMetrics(tokens, deepest, literals.string, literals.number, literals.exponent);
    }

    private static int step(String token) {
        return switch (token) {
            case "{", "[", "(" -> 1;
            case "}", "]", ")" -> -1;
            default -> 0;
        };
    }

    /// The largest literals seen so far.
    private static final class Literals {

        private static final int MOST_DIGITS = 18;

        private long string;
        private long number;
        private long exponent;

        void add(Token token) {
            long length = token.getStopIndex() - token.getStartIndex() + 1L;
            switch (token.getType()) {
                case GraphqlLexer.StringValue -> string = Math.max(string, length);
                case GraphqlLexer.IntValue -> number = Math.max(number, length);
                case GraphqlLexer.FloatValue -> {
                    number = Math.max(number, length);
                    exponent = Math.max(exponent, exponent(token.getText()));
                }
                default -> {
                    // a name or punctuation
                }
            }
        }

        private static long exponent(String number) {
            int e = Math.max(number.indexOf('e'), number.indexOf('E'));
            var digits = number.substring(e + 1).replaceFirst("^[+-]?0*", "");
            return e < 0 || digits.isEmpty() ? 0
                    : digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        }
    }
}
