package org.crampgraph.content.types;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EntryType;

/// Another entry that an entry names by its slug.
///
/// @param nested true where the entry stands inside the one it names, so that it has no key of its own
public record ToOne<E>(String key, EntryType target, boolean nested, Function<E, Entry> get,
        BiConsumer<E, Entry> set) implements Fact<E> {}
