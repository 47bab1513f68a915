package org.crampgraph.content.query;

import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.input.BadInputException;

/// A position in an ordered list: the values of the order's keys there. It stays valid while rows come and go around
/// it. Its text is opaque to clients and contains a fingerprint of the list and its order, so that it cannot be used in
/// another list.
public record Cursor(List<Object> values) {

    /// In characters.
    public static final int LONGEST = 2_000;
    /// Cached, because `Json` searches the class path for one at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    /// @param list distinguishes the list from others with the same order
    public static String encode(String list, Ordering ordering, List<?> values) {
        var array = JSON.createArrayBuilder().add(signature(list, ordering));
        values.forEach(value -> {
            switch (value) {
                case Integer number -> array.add(number);
                case Double number -> array.add(number);
                default -> array.add(value.toString());
            }
        });
        var text = new StringWriter();
        JSON.createWriter(text).writeArray(array.build());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws BadInputException if the text is not a cursor of this list in this order
    public static Cursor decode(String list, Ordering ordering, String argument, String text) {
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException();
            }
            var array = parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (array.size() != ordering.keys().size() + 1 || !array.getString(0).equals(signature(list, ordering))) {
                throw new IllegalArgumentException();
            }
            return new Cursor(values(array, ordering));
        } catch (IllegalArgumentException | ClassCastException | JsonException foreign) {
            throw new BadInputException("The cursor in \"" + argument
                    + "\" does not belong to this list in this order. Take a cursor from pageInfo or an edge of the same field with the same order or query, or omit it to start from the beginning.");
        }
    }

    private static String signature(String list, Ordering ordering) {
        return Integer.toHexString(Objects.hash(list, ordering.orderBy()));
    }

    private static JsonArray parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static List<Object> values(JsonArray array, Ordering ordering) {
        var values = new ArrayList<>();
        for (int i = 0; i < ordering.keys().size(); i++) {
            values.add(value(array.get(i + 1), ordering.keys().get(i).type()));
        }
        return values;
    }

    private static Object value(JsonValue value, Class<?> type) {
        if (type == String.class) {
            return text(((JsonString) value).getString());
        }
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        try {
            return type == Double.class ? (Object) number.doubleValue() : (Object) number.intValueExact();
        } catch (ArithmeticException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /// PostgreSQL's texts cannot contain this character, so no cursor of ours does.
    private static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
