package org.crampgraph.content.query.projection;

import java.util.List;

/// What a statement reads of an entity, and how to make the entity of a row.
public interface Projection<E> {

    /// HQL of its columns.
    ///
    /// @param alias of the entity
    List<String> columns(String alias);

    /// The entity of a row. It belongs to no session: attributes that were not read have no value, and associations
    /// are null.
    ///
    /// @param columns of the row; those of this entity begin at `from`
    E entity(Object[] columns, int from);

    /// The number of its columns.
    int width();

    /// True if its only column is the entity itself, which a sub-query cannot select.
    boolean isWhole();
}
