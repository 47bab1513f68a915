package org.crampgraph.transport.document;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;

/// How big a document's text is, told by its tokens alone: a hostile text is measured without being parsed.
///
/// @param tokens names, values and punctuation; not white space, commas and comments
/// @param nesting how deep braces, brackets and parentheses are nested
record TextFigures(long tokens, long nesting) {

    static TextFigures of(String text) {
        var lexer = new GraphqlLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners(); // what is no token is left for the parser to report
        long tokens = 0;
        long depth = 0;
        long deepest = 0;
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens++;
                depth += step(token.getText());
                deepest = Math.max(deepest, depth);
            }
        }
        return new TextFigures(tokens, deepest);
    }

    private static int step(String token) {
        return switch (token) {
            case "{", "[", "(" -> 1;
            case "}", "]", ")" -> -1;
            default -> 0;
        };
    }
}
