package org.crampgraph.pack;

import org.crampgraph.evidence.Entry;

/// One entry of a pack, and how it becomes a row: `fill` gives the entity every value that the pack holds, so that a
/// value which left the pack leaves the row as well. An entity that already says the same stays untouched.
interface PackEntry<T extends Entry> {

    Reference self();

    void fill(T entity, Shelf shelf);
}
