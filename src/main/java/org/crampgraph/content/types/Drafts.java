package org.crampgraph.content.types;

import java.util.stream.Stream;

import org.crampgraph.evidence.Entry;

/// The entries of the pack that is being loaded, for values that are derived from other entries.
public interface Drafts {

    /// All entries of a type.
    <E extends Entry> Stream<E> all(Class<E> type);
}
