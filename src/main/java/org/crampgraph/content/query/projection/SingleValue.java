package org.crampgraph.content.query.projection;

import java.util.List;

import org.hibernate.property.access.spi.Setter;

/// An attribute of one column.
record SingleValue(List<String> paths, Setter setter) implements Value {

    SingleValue(String name, Setter setter) {
        this(List.of(name), setter);
    }

    @Override
    public void set(Object entity, Object[] columns, int from) {
        var value = columns[from];
        if (value != null) {
            setter.set(entity, value);
        }
    }
}
