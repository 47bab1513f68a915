package org.crampgraph.content.query.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

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

    /// More fields than programs usually select, which pages about one entry do.
    private static final int MANY = 12;

    /// Where entities of a type are read, by selections of many fields or of few.
    private record Place(Class<?> type, String name, boolean many) {}

    /// What documents have selected at a place since startup.
    private record Selected(Set<String> fields, Projection<?> projection) {}

    private final SessionFactory sessions;
    private final FilterTypes shapes;
    private final Map<Class<?>, EntityColumns<?>> known = new ConcurrentHashMap<>();
    private final Map<Place, Selected> selected = new ConcurrentHashMap<>();

    public Projections(SessionFactory sessions, FilterTypes shapes) {
        this.sessions = sessions;
        this.shapes = shapes;
    }

    /// All attributes of an entity, or a value that is none.
    public <E> Projection<E> all(Class<E> type) {
        return metamodel().findEntityDescriptor(type) == null ? new WholeProjection<>(type) : columns(type).all();
    }

    /// The attributes behind some fields, and what identifies the entity: its row id and slug. All attributes, if a field is not
    /// known to be that of an attribute.
    ///
    /// Also those of fields that were selected at this place before, by selections of about the same size. Otherwise documents with many
    /// different selections would have as many statements, which Hibernate and PostgreSQL would translate and plan again and again; that
    /// takes longer than a few more columns.
    ///
    /// @param place  the same for the same statement but for its columns
    /// @param fields each with the field selected on it, if any, e.g. `name`, `evidence.certainty`
    @SuppressWarnings("unchecked")
    public <E> Projection<E> of(Class<E> type, String place, Set<String> fields) {
        var key = new Place(type, place, fields.size() > MANY);
        var before = selected.get(key);
        var now = before != null && before.fields().containsAll(fields) ? before
                : selected.merge(key, selected(type, fields),
                        (old, more) -> selected(type, union(old.fields(), fields)));
        return (Projection<E>) now.projection();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    private Selected selected(Class<?> type, Set<String> fields) {
        var columns = columns(type);
        var attributes = new TreeSet<String>();
        if (columns.has(SLUG)) {
            attributes.add(SLUG);
        }
        for (var field : fields) {
            var behind = behind(columns, shapes.of(type), field);
            if (behind.isEmpty()) {
                return new Selected(fields, columns.all());
            }
            attributes.addAll(behind.get());
        }
        return new Selected(fields, columns.isConcrete() ? columns.of(attributes) : columns.all());
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
