package org.crampgraph.transport.http;

import java.io.IOException;
import java.math.BigDecimal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/// Reads JSON that a client sent. A name that comes twice in an object is refused, for whoever looked at the request on its
/// way may have taken the other one; so is what follows the value.
final class JsonText {

    /// Of brackets, and of the digits of a number: beyond what any variable needs.
    private static final int MAX_EXPONENT = 400;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(50)
            .maxNumberLength(100).build();
    private static final JsonFactory PARSERS = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).recyclerPool(AnswerJson.BUFFERS).build();
    private static final JsonProvider VALUES = JsonProvider.provider();

    private JsonText() {}

    /// @throws IOException where the text is not one JSON value, or goes beyond the limits
    static JsonValue read(String text) throws IOException {
        try (var parser = PARSERS.createParser(text)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the value");
            }
            return value;
        }
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> VALUES.createValue(parser.getText());
            case VALUE_NUMBER_INT -> VALUES.createValue(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> fraction(parser.getDecimalValue());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case null, default -> throw new IOException("no value");
        };
    }

    /// A number like 1e999999 has few digits here, but a million as soon as anybody prints it.
    private static JsonValue fraction(BigDecimal number) throws IOException {
        if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
            throw new IOException("no number of this world");
        }
        return VALUES.createValue(number);
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        var object = VALUES.createObjectBuilder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.add(name, value(parser));
        }
        return object.build();
    }

    private static JsonArray array(JsonParser parser) throws IOException {
        var array = VALUES.createArrayBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array.build();
    }
}
