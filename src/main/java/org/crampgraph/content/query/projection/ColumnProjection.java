package org.crampgraph.content.query.projection;

import java.util.List;

import org.hibernate.metamodel.spi.EntityInstantiator;
import org.hibernate.property.access.spi.Setter;

/// Some columns of an entity. Hibernate would read all of them and manage the entity in its session, which takes several times
/// as long.
///
/// Equal only to itself, so that it is a cheap key.
///
/// @param values      in the order in which they are read
/// @param collections the associations to many
record ColumnProjection<E>(Class<E> type, EntityInstantiator instantiator, List<Value> values,
        List<Setter> collections, int width) implements Projection<E> {

    static <E> ColumnProjection<E> of(Class<E> type, EntityInstantiator instantiator, List<Value> values,
            List<Setter> collections) {
        return new ColumnProjection<>(type, instantiator, values, collections,
                values.stream().mapToInt(value -> value.paths().size()).sum());
    }

    @Override
    public List<String> columns(String alias) {
        return values.stream().flatMap(value -> value.paths().stream()).map(path -> alias + "." + path).toList();
    }

    @Override
    public E entity(Object[] columns, int from) {
        var entity = instantiator.instantiate();
        for (var collection : collections) {
            collection.set(entity, null); // else it would look empty
        }
        int at = from;
        for (var value : values) {
            value.set(entity, columns, at);
            at += value.paths().size();
        }
        return type.cast(entity);
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
