package org.crampgraph.transport.wire;

import java.io.IOException;
import java.util.HashSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.crampgraph.content.input.Excerpt;
import org.crampgraph.transport.NumberBounds;

/// Parses JSON from clients. Rejects a repeated name in an object, because a proxy may have used the other value.
final class JsonText {

    /// More than any variable needs.
    private static final int MAX_DEPTH = 50;
    private static final int NAME_IN_MESSAGE = 60;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH + 1).maxNumberLength(NumberBounds.LENGTH).build();
    private static final JsonFactory PARSERS = JsonFactory.builder().streamReadConstraints(LIMITS)
            .recyclerPool(AnswerJson.BUFFERS).build();
    private static final JsonProvider VALUES = JsonProvider.provider();

    private final JsonParser parser;
    private int depth;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws JsonProblem if the text is not one JSON value, or exceeds the limits
    static JsonValue read(String text) throws JsonProblem {
        if (text.startsWith("\uFEFF")) {
            throw new JsonProblem("begins with a byte order mark (U+FEFF): send UTF-8 without it.");
        }
        try (var parser = PARSERS.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonProblem("is empty.");
            }
            var value = new JsonText(parser).value();
            if (parser.nextToken() != null) {
                throw new JsonProblem("has something after the end of its JSON value.");
            }
            return value;
        } catch (JsonProblem problem) {
            throw problem;
        } catch (IOException e) {
            throw JsonProblem.of(e, NumberBounds.LENGTH);
        }
    }

    private JsonValue value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> VALUES.createValue(parser.getText());
            case VALUE_NUMBER_INT -> VALUES.createValue(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case null, default -> throw new JsonProblem("has no value where one must be.");
        };
    }

    /// A number like 1e999999 has few digits here, but a million when printed.
    private JsonValue fraction() throws IOException {
        try {
            var number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= NumberBounds.EXPONENT) {
                return VALUES.createValue(number);
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // the exponent is beyond an int
        }
        throw new JsonProblem("has a number with an exponent beyond %d.".formatted(NumberBounds.EXPONENT));
    }

    private JsonObject object() throws IOException {
        descend();
        var object = VALUES.createObjectBuilder();
        var names = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (!names.add(name)) {
                throw new JsonProblem("has the name \"%s\" twice in one object: send each name once."
                        .formatted(Excerpt.of(name, NAME_IN_MESSAGE)));
            }
            parser.nextToken();
            object.add(name, value());
        }
        depth--;
        return object.build();
    }

    private JsonArray array() throws IOException {
        descend();
        var array = VALUES.createArrayBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        depth--;
        return array.build();
    }

    private void descend() throws JsonProblem {
        if (++depth > MAX_DEPTH) {
            throw new JsonProblem("is nested deeper than %d levels.".formatted(MAX_DEPTH));
        }
    }
}
