package org.crampgraph.content.query;

import java.util.function.Supplier;

/// A row of a page: the node, its link (null if the relation has none), and its position in the list, which is encoded
/// only on request.
public record Row<L, N>(L link, N node, Supplier<String> place) {

    public String cursor() {
        return place.get();
    }
}
