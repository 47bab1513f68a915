package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.GRAPHQL_PARSE_FAILED;

import java.util.List;

import graphql.language.SourceLocation;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;

/// Rejects a text that is not valid Unicode. JSON can escape half of a surrogate pair, and the engine's reader fails on
/// thousands of them.
final class UnicodeCheck {

    private UnicodeCheck() {}

    /// @throws RefusedException with the position of the first half of a surrogate pair
    static void check(String text) {
        int here = 0;
        while (here < text.length()) {
            int character = text.codePointAt(here);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw refused(text, here, character);
            }
            here += Character.charCount(character);
        }
    }

    private static RefusedException refused(String text, int index, int character) {
        int line = 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
        int column = index - text.lastIndexOf('\n', index - 1);
        return new RefusedException(List.of(AnswerError.of(GRAPHQL_PARSE_FAILED,
                "The document has half of a surrogate pair (U+%04X): send characters beyond U+FFFF as whole pairs."
                        .formatted(character))
                .at(List.of(new SourceLocation(line, column)), null)));
    }
}
