package org.crampgraph.content.query.projection;

import java.util.List;

import org.hibernate.property.access.spi.Setter;

/// An attribute of one column.
record SingleValue(String name, Setter setter) implements Value {

    @Override
    public List<String> paths() {
        return List.of(name);
    }

    @Override
    public void set(Object entity, Object[] columns, int from) {
        var value = columns[from];
        if (value != null) {
            setter.set(entity, value);
        }
    }
}
