package org.crampgraph.content.query.projection;

import java.util.List;

/// A value as Hibernate reads it: an entity of a type with subtypes, whose columns depend on the row, or a value that is no entity.
record WholeProjection<E>(Class<E> type) implements Projection<E> {

    @Override
    public List<String> columns(String alias) {
        return List.of(alias);
    }

    @Override
    public E entity(Object[] columns, int from) {
        return type.cast(columns[from]);
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public boolean isWhole() {
        return true;
    }
}
