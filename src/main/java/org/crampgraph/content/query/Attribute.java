package org.crampgraph.content.query;

import java.util.Locale;

/// A scalar or a list of scalars by which lists can be filtered, and unless it is a list, ordered.
///
/// @param path      attribute of the entity, dots for embedded ones; for a rank the attribute that holds the number
/// @param kind      what it holds
/// @param choices   the enum, if it holds choices or ranks; else null
/// @param orderName its name in an order, in capitals
public record Attribute(String name, String path, Kind kind, Class<? extends Enum<?>> choices,
        String orderName) implements Part {

    public static Attribute of(String name, String path, Kind kind, Class<? extends Enum<?>> choices) {
        return new Attribute(name, path, kind, choices, name.replaceAll("([A-Z0-9]+)", "_$1").toUpperCase(Locale.ROOT));
    }

    /// HQL for its value under an alias; null where it is missing.
    String expression(String alias) {
        return kind == Kind.RANK ? "nullif(" + alias + "." + path + ", 0)" : alias + "." + path;
    }

    /// The same attribute under another name in orders.
    public Attribute orderedAs(String other) {
        return new Attribute(name, path, kind, choices, other);
    }
}
