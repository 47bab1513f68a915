package org.crampgraph.content.query;

/// A page of a relation, as one field of a query asks for it; the same for every parent.
public record Request<L, N>(Relation<L, N> relation, Window window) {

    /// The order of reading: backwards if the window is at the back.
    Ordering reading() {
        return window.backward() ? ordering().reversed() : ordering();
    }

    Ordering ordering() {
        return relation.ordering();
    }
}
