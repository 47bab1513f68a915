package org.crampgraph.transport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentMetricsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # document                                                  | root | depth | fields | aliases | directives | introspections
            { a }                                                       | 1 | 1 | 1 | 0 | 0 | 0
            { a { b { c } } d }                                         | 2 | 3 | 4 | 0 | 0 | 0
            { x: a { y: b } z: a }                                      | 2 | 2 | 3 | 3 | 0 | 0
            query Q($v: Int @v) @q { a @skip(if: true) ... @p { b } ...F @s } fragment F on T @f { c @d }  | 3 | 1 | 3 | 0 | 7 | 0
            { ...F ...F } fragment F on T { a { x: b } }                | 2 | 2 | 4 | 2 | 0 | 0
            { a { ...F } } fragment F on T { ...G } fragment G on T { b { c } } | 1 | 3 | 3 | 0 | 0 | 0
            query A { a } query B { a b c }                             | 3 | 1 | 4 | 0 | 0 | 0
            { __schema { types { name { a { b } } } } a }               | 2 | 1 | 6 | 0 | 0 | 1
            { __typename a { __typename __type(name: "x") { name } } }  | 2 | 1 | 5 | 0 | 0 | 1
            { ...Nowhere a }                                            | 1 | 1 | 1 | 0 | 0 | 0
            { ...F } fragment F on T { a ...F }                         | 1 | 1 | 1 | 0 | 0 | 0
            { ...F } fragment F on T { a ...G } fragment G on T { b ...F } | 2 | 1 | 2 | 0 | 0 | 0
            """)
    void measures(String document, long root, long depth, long fields, long aliases, long directives,
            long introspections) {
        assertEquals(new SelectionMetrics(root, depth, fields, aliases, directives, introspections),
                DocumentMetrics.of(new Parser().parseDocument(document)));
    }

    /// Each fragment spreads the next one twice: fields double a thousand times, in a text of a few kilobytes.
    @Test
    void measuresFragmentsThatMultiplyWithoutFollowingThem() {
        var fragments = IntStream.range(0, 1000)
                .mapToObj(i -> "fragment F%d on T { x: a ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining("\n"));
        var document = new Parser().parseDocument("{ ...F0 } " + fragments + " fragment F1000 on T { b }");
        var figures = assertTimeout(Duration.ofSeconds(30), () -> DocumentMetrics.of(document));
        assertTrue(figures.fields() >= 1_000_000_000 && figures.aliases() >= 1_000_000_000, figures.toString());
    }
}
