package org.crampgraph.content.types;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.crampgraph.content.query.Kind;

/// A value of an entity, or of an embedded part of one.
///
/// @param choices   the enum, if it holds choices; else null
/// @param bounds    what the value can be
/// @param required  whether a pack must say it
/// @param otherwise what it is where a pack does not say it
/// @param nested    true where it has no key of its own: it follows from other facts, or the entry around it says it
public record Property<E>(String key, Kind kind, Class<? extends Enum<?>> choices, Bounds bounds, boolean required,
        Object otherwise, boolean nested, Function<E, ?> get, BiConsumer<E, Object> set) implements Fact<E> {

    /// Gives an entity the value that another one has.
    public void copy(E from, E to) {
        set.accept(to, get.apply(from));
    }
}
