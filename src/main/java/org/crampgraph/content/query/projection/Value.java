package org.crampgraph.content.query.projection;

import java.util.List;

/// A value of an entity that is read: an attribute, or a record of several.
interface Value {

    /// HQL paths of its columns, below the entity.
    List<String> paths();

    /// Sets it.
    ///
    /// @param columns of the row; its own begin at `from`, in the order of [#paths]
    void set(Object entity, Object[] columns, int from);
}
