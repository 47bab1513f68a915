package org.crampgraph.pack;

import org.crampgraph.evidence.Entry;

/// An entry of a pack that can become a row: `fill` sets every value of the entity, so that a value removed from the
/// pack is removed from the row. An entity with equal values is not changed.
interface PackEntry<T extends Entry> {

    Reference self();

    void fill(T entity, Shelf shelf);
}
