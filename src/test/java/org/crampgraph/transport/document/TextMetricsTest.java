package org.crampgraph.transport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.org.antlr.v4.runtime.BaseErrorListener;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.RecognitionException;
import graphql.org.antlr.v4.runtime.Recognizer;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {

    private static final int TEXTS = 200_000;
    private static final int LONGEST = 24;
    /// What tokens are made of, and what separates, ends, continues or escapes them.
    private static final List<String> PIECES = List.of("\"", "\"\"\"", "\\\"\"\"", "\\\"", "\\", "\\u0041", "\\n", "'",
            "0", "1", "9", "12", "-", "+", ".", "..", "...", "e", "E", "e5", "1.5", "2E-3", "_", "a", "name", "{", "}",
            "[", "]", "(", ")", ":", "!", "$", "@", "|", "&", "=", "#", " ", ",", "\t", "\n", "\r", "\r\n", "\f",
            "\uFEFF", "\u2028", "\u2029", "\u0000", "\u0085", "é", "中", "😀");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | 0  | 0 | 0  | 0  | 0  | 0
            { a, b # { comment                  | 3  | 1 | 0  | 0  | 0  | 0
            { a(b: [[1]], c: {d: "}}} \\" {"}) } | 19 | 4 | 10 | 1  | 1  | 0
            }}}{                                | 4  | 0 | 0  | 0  | 0  | 0
            a 12 -345 0.5 1.5E-0042 2e+7 "a"    | 7  | 0 | 3  | 9  | 22 | 42
            "" 1e99999999999999999999           | 2  | 0 | 2  | 22 | 22 | 9223372036854775807
            ["12" 3 \"""4\""" #5                  | 4  | 1 | 7  | 1  | 1  | 0
            """)
    void measuresATextByItsTokens(String text, long tokens, long nesting, long string, long number, long numbers,
            long exponent) {
        assertEquals(new TextMetrics(tokens, nesting, string, number, numbers, exponent), TextMetrics.of(text));
    }

    /// Nothing reaches the parser that was not counted.
    @Test
    void findsTheTokensOfTheEngineUpToTheFirstFault() {
        var random = new Random(1);
        int valid = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = random.ints(1 + random.nextInt(LONGEST), 0, PIECES.size()).mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            valid += compare(text) ? 1 : 0;
        }
        assertTrue(valid > TEXTS / 100, "only " + valid + " valid texts");
    }

    @Test
    void findsTheTokensOfTheCatalogue() {
        Catalogue.entries().forEach(entry -> assertTrue(compare(entry.text()), entry.text()));
    }

    /// @return whether the engine's lexer finds no fault
    private static boolean compare(String text) {
        var engine = new GraphqlLexer(CharStreams.fromString(text));
        var faults = new Faults();
        engine.removeErrorListeners();
        engine.addErrorListener(faults);
        var ours = new TokenScanner(text);
        for (var token = next(engine); faults.number == 0; token = next(engine)) {
            var kind = ours.next();
            assertEquals(kind(token), kind, text);
            if (kind == TokenScanner.Kind.END) {
                return true;
            }
            assertEquals(token.getText(), ours.token(), text);
        }
        return false;
    }

    private static Token next(GraphqlLexer lexer) {
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> lexer.nextToken())
                .filter(token -> token.getType() == Token.EOF || token.getChannel() == Token.DEFAULT_CHANNEL)
                .findFirst()
                .orElseThrow();
    }

    private static TokenScanner.Kind kind(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> TokenScanner.Kind.END;
            case GraphqlLexer.IntValue, GraphqlLexer.FloatValue -> TokenScanner.Kind.NUMBER;
            case GraphqlLexer.StringValue -> TokenScanner.Kind.STRING;
            default -> TokenScanner.Kind.OTHER;
        };
    }

    private static final class Faults extends BaseErrorListener {

        private int number;

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                RecognitionException cause) {
            number++;
        }
    }
}
