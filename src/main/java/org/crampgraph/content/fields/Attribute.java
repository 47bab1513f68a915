package org.crampgraph.content.fields;

import java.util.Locale;
import java.util.function.Function;

/// A scalar or a list of scalars that lists can be filtered by and, unless it is a list, sorted by.
///
/// @param path      attribute of the entity, dots for embedded ones; for a rank the attribute with the number
/// @param kind      kind of value
/// @param choices   of a choice or rank; else null
/// @param notNull   whether the database refuses a missing value, so that an index can have the order
/// @param orderName its name in an order, in capitals
/// @param shown     how the edge of a link shows it; null if only filters and orders use it
public record Attribute(String name, String path, Kind kind, Choices choices, boolean notNull,
        String orderName, Shown shown) implements FilterField {

    /// How a generated type shows an attribute.
    ///
    /// @param required false if it can be null
    /// @param get      reads it from the entity
    public record Shown(String description, boolean required, Function<Object, Object> get) {}

    public static Attribute of(String name, String path, Kind kind, Choices choices) {
        return new Attribute(name, path, kind, choices, false,
                name.replaceAll("([A-Z0-9]+)", "_$1").toUpperCase(Locale.ROOT), null);
    }

    /// HQL for its value under an alias; null if it is missing.
    String expression(String alias) {
        return kind == Kind.RANK ? "nullif(" + alias + "." + path + ", 0)" : alias + "." + path;
    }

    /// The same attribute, of which the database refuses a missing value.
    public Attribute withoutNull() {
        return new Attribute(name, path, kind, choices, true, orderName, shown);
    }

    /// The same attribute with another name in orders.
    public Attribute orderedAs(String other) {
        return new Attribute(name, path, kind, choices, notNull, other, shown);
    }

    /// The same attribute, shown on edges.
    ///
    /// @param required false if it can be null
    /// @param get      reads it from the link
    public Attribute shown(String description, boolean required, Function<Object, Object> get) {
        return new Attribute(name, path, kind, choices, notNull, orderName,
                new Shown(description, required, get));
    }
}
