package org.crampgraph.content.query;

/// The largest filters and orders that clients may send.
public final class QueryBounds {

    /// Conditions of a filter.
    public static final int CONDITIONS = 50;
    /// Objects of a filter, nested and empty ones included.
    public static final int OBJECTS = 200;
    /// Nesting of `and`, `or`, `not`, `some` and `none`.
    public static final int DEPTH = 8;
    /// Values of one list in a filter.
    public static final int VALUES = 100;
    /// Characters of a text in a filter.
    public static final int TEXT = 200;
    /// Keys of an order.
    public static final int KEYS = 5;

    private QueryBounds() {}
}
