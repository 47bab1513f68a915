package org.crampgraph.content.query;

import java.util.Arrays;
import java.util.function.Supplier;

import org.crampgraph.content.fields.Ordering;

/// A row of a page: the node, its link (null if the relation has none), and its position in the list, which is encoded
/// only on request.
public record Row<L, N>(L link, N node, Supplier<String> place) {

    private static final int OVERHEAD = 200;

    /// A position in a list.
    ///
    /// @param keys the values of the order's keys
    record Position(String list, Ordering ordering, Object[] keys) implements Supplier<String> {

        private static final int KEY = 56;

        @Override
        public String get() {
            return Cursor.encode(list, ordering, Arrays.asList(keys));
        }

        private int weight() {
            int sum = 0;
            for (var key : keys) {
                sum += KEY + (key instanceof String text ? text.length() : 0);
            }
            return sum;
        }
    }

    public String cursor() {
        return place.get();
    }

    /// In bytes, without link and node.
    int weight() {
        return OVERHEAD + (place instanceof Position position ? position.weight() : 0);
    }
}
