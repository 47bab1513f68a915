package org.crampgraph.content.types;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.crampgraph.evidence.Entry;

/// Other entries that an entry names by their slugs, in order.
///
/// @param target their type; null if there are several
/// @param nested true if another key names them, too
public record ToMany<E>(String key, Class<? extends Entry> target, boolean nested,
        Function<E, List<? extends Entry>> get,
        BiConsumer<E, List<? extends Entry>> set) implements Fact<E> {}
