package org.crampgraph.content.types;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.crampgraph.content.fields.Kind;

/// A value of an entity, or of an embedded part of one.
///
/// @param choices   the enum of a choice; else null
/// @param bounds    of the value
/// @param required  whether a pack must state it
/// @param otherwise the default if a pack does not state it
/// @param nested    true if it has no key of its own: it is derived, or the surrounding entry states it
public record Property<E>(String key, Kind kind, Class<? extends Enum<?>> choices, Bounds bounds, boolean required,
        Object otherwise, boolean nested, Function<E, ?> get, BiConsumer<E, Object> set) implements Fact<E> {

    /// Copies the value of another entity.
    public void copy(E from, E to) {
        set.accept(to, get.apply(from));
    }
}
