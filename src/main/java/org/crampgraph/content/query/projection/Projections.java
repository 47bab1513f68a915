package org.crampgraph.content.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.fields.RelationField;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;

/// The projections of entities: of all attributes, or of those behind some fields of the schema.
@ApplicationScoped
public class Projections {

    private static final String SLUG = "slug";
    /// How many selections are remembered: each client can send new ones.
    private static final int MOST = 1_000;

    @Inject
    SessionFactory sessions;

    @Inject
    FilterTypes shapes;

    private record Some(Class<?> type, Set<String> fields) {}

    private final Map<Class<?>, EntityColumns<?>> known = new ConcurrentHashMap<>();
    private final Cache<Some, Projection<?>> some = Caffeine.newBuilder().maximumSize(MOST).build();

    /// All attributes of an entity, or a value that is none.
    public <E> Projection<E> all(Class<E> type) {
        return metamodel().findEntityDescriptor(type) == null ? new WholeProjection<>(type) : columns(type).all();
    }

    /// The attributes behind some fields, and what identifies the entity: its row id and slug. All attributes, if a field is not
    /// known to be that of an attribute.
    ///
    /// @param fields each with the field selected on it, if any, e.g. `name`, `evidence.certainty`
    @SuppressWarnings("unchecked")
    public <E> Projection<E> of(Class<E> type, Set<String> fields) {
        return (Projection<E>) some.get(new Some(type, fields), wanted -> some(columns(type), wanted));
    }

    private <E> Projection<E> some(EntityColumns<E> columns, Some wanted) {
        var attributes = new TreeSet<String>();
        if (columns.has(SLUG)) {
            attributes.add(SLUG);
        }
        for (var field : wanted.fields()) {
            var behind = behind(columns, shapes.of(wanted.type()), field);
            if (behind.isEmpty()) {
                return columns.all();
            }
            attributes.addAll(behind.get());
        }
        return columns.isConcrete() ? columns.of(attributes) : columns.all();
    }

    /// The attributes behind a field; empty if that is unknown.
    private static Optional<Collection<String>> behind(EntityColumns<?> columns, FilterType shape, String field) {
        int dot = field.indexOf('.');
        var name = dot < 0 ? field : field.substring(0, dot);
        return Optional.<Collection<String>>ofNullable(shape.derived().get(field))
                .or(() -> Optional.ofNullable(shape.derived().get(name))).or(() -> plain(columns, shape, name));
    }

    private static Optional<Collection<String>> plain(EntityColumns<?> columns, FilterType shape, String name) {
        if (name.startsWith("__") || columns.isAssociation(name)) {
            return Optional.of(List.of());
        }
        return columns.has(name) ? Optional.of(List.of(name)) : shape.part(name).flatMap(part -> switch (part) {
            case RelationField list -> Optional.of(List.of());
            case Attribute attribute when attribute.kind() != Kind.RANK -> Optional.of(List.of(attribute.path()));
            default -> Optional.empty();
        });
    }

    @SuppressWarnings("unchecked")
    private <E> EntityColumns<E> columns(Class<E> type) {
        return (EntityColumns<E>) known.computeIfAbsent(type, missing -> new EntityColumns<>(type,
                metamodel().getEntityDescriptor(missing)));
    }

    private MappingMetamodel metamodel() {
        return sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
    }
}
