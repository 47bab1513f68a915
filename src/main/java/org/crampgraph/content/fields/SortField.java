package org.crampgraph.content.fields;

import java.util.stream.Stream;

/// An attribute of the node (alias `n`) or of the link (alias `l`) of a relation.
public record SortField(String alias, Attribute attribute) {

    /// The keys that sort by it. Missing values come last in both directions.
    public Stream<Key> keys(boolean descending) {
        var path = attribute.expression(alias);
        if (attribute.notNull() && attribute.kind() == Kind.TEXT) {
            return Stream.of(directed(Key.text(path), descending)); // an index can have this order
        }
        return Stream.of(Key.whole("case when " + path + " is null then 1 else 0 end"),
                directed(value(path), descending));
    }

    private static Key directed(Key key, boolean descending) {
        return descending ? key.reversed() : key;
    }

    private Key value(String path) {
        return switch (attribute.kind()) {
            case INTEGER, RANK -> Key.whole("coalesce(" + path + ", 0)");
            case DECIMAL -> Key.number("coalesce(" + path + ", 0.0)");
            case FLAG -> Key.whole("case when " + path + " then 1 else 0 end");
            case TEXT -> Key.text("coalesce(" + path + ", '')");
            case CHOICE -> Key.text("coalesce(cast(" + path + " as String), '')");
            case DATE -> Key.number("coalesce(cast(extract(epoch from " + path + ") as Double), 0.0)");
            case TIME -> Key.number("cast(extract(epoch from " + path + ") as Double)");
            case TEXTS, CHOICES -> throw new IllegalStateException("A list cannot be sorted by: " + attribute.name());
        };
    }
}
