package org.crampgraph.content.types;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.crampgraph.evidence.Entry;

/// Another entry that an entry names by its slug.
///
/// @param nested true if the entry is written inside the one that it names, and so has no key for it
public record ToOne<E>(String key, Class<? extends Entry> target, boolean nested, Function<E, Entry> get,
        BiConsumer<E, Entry> set) implements Fact<E> {}
