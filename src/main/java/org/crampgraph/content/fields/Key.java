package org.crampgraph.content.fields;

/// A key of an order.
///
/// @param expression HQL over the aliases `n` (node) and `l` (link) that is never null
/// @param type       String, Integer or Double
public record Key(String expression, Class<?> type, boolean descending) {

    public static Key text(String expression) {
        return new Key(expression, String.class, false);
    }

    public static Key whole(String expression) {
        return new Key(expression, Integer.class, false);
    }

    public static Key number(String expression) {
        return new Key(expression, Double.class, false);
    }

    /// The same key in the reverse direction.
    public Key reversed() {
        return new Key(expression, type, !descending);
    }
}
