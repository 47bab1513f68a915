package org.crampgraph.content.query;

import java.util.function.Supplier;

/// A row of a page: the node, the link that leads to it (null if the relation has none), and its place in the list, which is
/// written down only for who asks.
public record Row<L, N>(L link, N node, Supplier<String> place) {

    public String cursor() {
        return place.get();
    }
}
