package org.crampgraph.transport.cache;

import java.util.TreeMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/// JSON text that is equal for objects that differ only in the order of their entries, which GraphQL ignores.
final class CanonicalJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private CanonicalJson() {}

    static String of(JsonObject object) {
        var text = new StringBuilder();
        write(object, text);
        return text.toString();
    }

    private static void write(JsonValue value, StringBuilder text) {
        switch (value) {
            case JsonObject object -> write(object, text);
            case JsonArray array -> write(array, text);
            default -> text.append(value);
        }
    }

    private static void write(JsonObject object, StringBuilder text) {
        text.append('{');
        new TreeMap<>(object).forEach((name, value) -> {
            text.append(JSON.createValue(name)).append(':');
            write(value, text);
            text.append(',');
        });
        text.append('}');
    }

    private static void write(JsonArray array, StringBuilder text) {
        text.append('[');
        array.forEach(value -> {
            write(value, text);
            text.append(',');
        });
        text.append(']');
    }
}
