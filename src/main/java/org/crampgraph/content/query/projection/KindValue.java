package org.crampgraph.content.query.projection;

import java.util.List;

import org.hibernate.property.access.spi.Setter;

/// The attribute that names the kind of an entity in a table of several kinds. It is the same for each row, and Hibernate would read it
/// as a class.
record KindValue(Object name, Setter setter) implements Value {

    @Override
    public List<String> paths() {
        return List.of();
    }

    @Override
    public void set(Object entity, Object[] columns, int from) {
        setter.set(entity, name);
    }
}
