package org.crampgraph.content.types;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// An embedded part of an entity: a record that is replaced when one of its members differs.
///
/// @param make creates it from the values of its members, in order
public record Part<E, P>(String key, boolean required, List<Property<P>> members, Function<Values, P> make,
        Function<E, P> get, BiConsumer<E, P> set) implements Fact<E> {

    /// The values of the members of a part, in order.
    public record Values(Iterator<?> values) {

        @SuppressWarnings("unchecked")
        public <T> T next() {
            return (T) values.next();
        }
    }

    /// Sets the part of an entity to one with these values.
    public void set(E entity, List<?> values) {
        set.accept(entity, make.apply(new Values(values.iterator())));
    }

    public void copy(E from, E to) {
        set.accept(to, get.apply(from));
    }
}
