package org.crampgraph.content.query.cache;

import java.util.function.UnaryOperator;

/// A part of an answer that consists of entities and values.
public interface Part {

    /// The same with each entity replaced; null if one has no replacement.
    Part with(UnaryOperator<Object> replacement);

    /// In bytes, without the entities.
    int weight();
}
