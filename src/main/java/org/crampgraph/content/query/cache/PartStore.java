package org.crampgraph.content.query.cache;

import java.util.List;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/// The parts of one edition of the content. Parts are cached without their entities, and each entity once, so that many
/// parts can share it; a part is missing if one of its entities was evicted.
public final class PartStore {

    private static final int COUNT = 16;

    /// The result of a statement, with its own entities: they can have other associations than those of parts.
    private record Result(List<?> rows) {}

    private final ContentCache cache;
    private final Edition edition;
    private final SessionFactoryImplementor sessions;
    private final Weights weights;

    public PartStore(ContentCache cache, Edition edition, SessionFactory sessions) {
        this.cache = cache;
        this.edition = edition;
        this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
        this.weights = new Weights(this.sessions);
    }

    /// Null if it is missing.
    public Object find(String what, Comparable<?> of) {
        return switch (cache.find(new PartKey(edition, what, of))) {
            case Part part -> part.with(one -> one instanceof PartKey entity ? cache.find(entity) : one);
            case Result result -> result.rows();
            case null -> null;
            case Object value -> value;
        };
    }

    /// @param value a [Part], a number, or the rows of a statement
    public void put(String what, Comparable<?> of, Object value) {
        var key = new PartKey(edition, what, of);
        switch (value) {
            case Part part -> cache.put(key, part.with(this::kept), part.weight());
            case List<?> rows -> cache.put(key, new Result(rows), weights.of(rows));
            default -> cache.put(key, value, COUNT);
        }
    }

    /// The key of an entity, which is cached itself; any other value as it is.
    private Object kept(Object value) {
        var persister = sessions.getMappingMetamodel().findEntityDescriptor(value.getClass());
        return persister == null ? value : entity(persister, value);
    }

    private PartKey entity(EntityPersister persister, Object entity) {
        var key = new PartKey(edition, persister.getRootEntityName(),
                (Comparable<?>) persister.getIdentifier(entity));
        if (cache.find(key) == null) {
            cache.put(key, entity, weights.of(entity));
        }
        return key;
    }
}
