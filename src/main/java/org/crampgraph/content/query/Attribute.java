package org.crampgraph.content.query;

import java.util.Locale;
import java.util.function.Function;

/// A scalar or a list of scalars by which lists can be filtered, and unless it is a list, ordered.
///
/// @param path      attribute of the entity, dots for embedded ones; for a rank the attribute that holds the number
/// @param kind      what it holds
/// @param choices   the enum, if it holds choices or ranks; else null
/// @param orderName its name in an order, in capitals
/// @param shown     how the edge of a link shows it; null if nothing but filters and orders needs it
public record Attribute(String name, String path, Kind kind, Class<? extends Enum<?>> choices, String orderName,
        Shown shown) implements Part {

    /// How a generated type shows an attribute.
    ///
    /// @param required false if it can be null
    /// @param get      reads it from the entity
    public record Shown(String description, boolean required, Function<Object, Object> get) {}

    public static Attribute of(String name, String path, Kind kind, Class<? extends Enum<?>> choices) {
        return new Attribute(name, path, kind, choices, name.replaceAll("([A-Z0-9]+)", "_$1").toUpperCase(Locale.ROOT),
                null);
    }

    /// HQL for its value under an alias; null where it is missing.
    String expression(String alias) {
        return kind == Kind.RANK ? "nullif(" + alias + "." + path + ", 0)" : alias + "." + path;
    }

    /// The same attribute under another name in orders.
    public Attribute orderedAs(String other) {
        return new Attribute(name, path, kind, choices, other, shown);
    }

    /// The same attribute, shown on edges.
    ///
    /// @param required false if it can be null
    /// @param get      reads it from the link
    public Attribute shown(String description, boolean required, Function<Object, Object> get) {
        return new Attribute(name, path, kind, choices, orderName, new Shown(description, required, get));
    }
}
