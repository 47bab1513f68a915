package org.crampgraph.content.query.cache;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/// Estimates the heap that values take, in bytes.
final class Weights {

    /// The most that a part counts.
    private static final long MOST = 1 << 30;
    private static final int OBJECT = 24;
    private static final int REFERENCE = 4;
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
        return (int) Math.min(MOST, estimate(value));
    }

    private long estimate(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> TEXT + text.length();
            case Enum<?> constant -> 0;
            case PersistentCollection<?> lazy -> ASSOCIATION;
            case Collection<?> list -> TEXT + list.stream().mapToLong(one -> REFERENCE + estimate(one)).sum();
            case Object[] columns -> OBJECT + Stream.of(columns).mapToLong(one -> REFERENCE + estimate(one)).sum();
            default -> entity(value);
        };
    }

    private long entity(Object value) {
        var persister = value instanceof Number ? null
                : sessions.getMappingMetamodel().findEntityDescriptor(value.getClass());
        return persister == null ? OBJECT
                : ENTITY + values(persister.getPropertyTypes(), persister.getValues(value));
    }

    private long values(Type[] types, Object[] values) {
        return IntStream.range(0, values.length).mapToLong(i -> value(types[i], values[i])).sum();
    }

    private long value(Type type, Object value) {
        if (value == null) {
            return 0;
        }
        if (type instanceof ComponentType component) {
            return OBJECT + values(component.getSubtypes(), component.getPropertyValues(value));
        }
        return type.isAssociationType() ? ASSOCIATION : estimate(value);
    }
}
