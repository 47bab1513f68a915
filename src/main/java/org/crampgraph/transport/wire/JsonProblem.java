package org.crampgraph.transport.wire;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.crampgraph.content.input.Excerpt;

/// A fault of a JSON text: the message is a sentence without its subject.
final class JsonProblem extends IOException {

    private static final int DETAIL = 150;
    /// What the parser says to programmers who use it.
    private static final String HINT = ": enable `.*";

    JsonProblem(String message) {
        super(message);
    }

    /// @param failure of the parser
    static JsonProblem of(IOException failure, int maxDigits) {
        return new JsonProblem(switch (failure) {
            case StreamConstraintsException limit when limit.getMessage().startsWith("Number") ->
                "has a number of more than %d digits.".formatted(maxDigits);
            case JsonEOFException end -> "ends too early: a quote or a bracket is not closed.";
            case JsonProcessingException syntax -> "is not JSON" + place(syntax) + ": "
                    + Excerpt.of(syntax.getOriginalMessage().replaceFirst(HINT, ""), DETAIL) + ".";
            default -> "cannot be read as JSON.";
        });
    }

    private static String place(JsonProcessingException syntax) {
        var place = syntax.getLocation();
        return place == null ? "" : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
