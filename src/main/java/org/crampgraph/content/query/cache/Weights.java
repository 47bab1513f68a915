package org.crampgraph.content.query.cache;

import java.util.Collection;

import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/// Estimates the heap that values take, in bytes.
final class Weights {

    private static final int OBJECT = 24;
    private static final int TEXT = 56;
    /// An entity without its values.
    private static final int ENTITY = 200;
    /// A lazy association, or a joined entity that several rows share.
    private static final int ASSOCIATION = 320;

    private final SessionFactoryImplementor sessions;

    Weights(SessionFactoryImplementor sessions) {
        this.sessions = sessions;
    }

    int of(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> TEXT + text.length();
            case Enum<?> constant -> 0;
            case PersistentCollection<?> lazy -> ASSOCIATION;
            case Collection<?> list -> TEXT + list.stream().mapToInt(one -> 4 + of(one)).sum();
            case Object[] columns -> array(columns);
            default -> entity(value);
        };
    }

    private int array(Object[] columns) {
        int sum = OBJECT;
        for (var column : columns) {
            sum += 4 + of(column);
        }
        return sum;
    }

    private int entity(Object value) {
        var persister = persister(value);
        if (persister == null) {
            return OBJECT;
        }
        return ENTITY + values(persister.getPropertyTypes(), persister.getValues(value));
    }

    private EntityPersister persister(Object value) {
        return value instanceof Number ? null
                : sessions.getMappingMetamodel().findEntityDescriptor(value.getClass());
    }

    private int values(Type[] types, Object[] values) {
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += value(types[i], values[i]);
        }
        return sum;
    }

    private int value(Type type, Object value) {
        if (value == null) {
            return 0;
        }
        if (type instanceof ComponentType component) {
            return OBJECT + values(component.getSubtypes(), component.getPropertyValues(value));
        }
        return type.isAssociationType() ? ASSOCIATION : of(value);
    }
}
