package org.crampgraph.content.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.property.access.spi.Setter;

/// The columns of an entity, as Hibernate maps them.
final class EntityColumns<E> {

    private final Class<E> type;
    private final EntityMappingType mapping;
    private final AttributeMapping id;
    private final Map<String, AttributeMapping> attributes = new TreeMap<>();
    private final List<Setter> collections = new ArrayList<>();
    private final Projection<E> all;

    EntityColumns(Class<E> type, EntityMappingType mapping) {
        this.type = type;
        this.mapping = mapping;
        this.id = (AttributeMapping) mapping.getIdentifierMapping();
        mapping.forEachAttributeMapping(attribute -> {
            attributes.put(attribute.getAttributeName(), attribute);
            if (attribute.isPluralAttributeMapping()) {
                collections.add(attribute.getPropertyAccess().getSetter());
            }
        });
        this.all = isConcrete() ? of(attributes.keySet()) : new WholeProjection<>(type);
    }

    /// Whether its columns are the same for each row.
    boolean isConcrete() {
        return !mapping.isAbstract() && !mapping.hasSubclasses();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean isAssociation(String attribute) {
        return has(attribute) && !isEmbedded(attribute) && attributes.get(attribute).asBasicValuedModelPart() == null;
    }

    private boolean isEmbedded(String attribute) {
        return attributes.get(attribute).isEmbeddedAttributeMapping();
    }

    Projection<E> all() {
        return all;
    }

    /// Its row id and some attributes.
    ///
    /// @param names of attributes, or of members of embedded ones (`grade.direction`); associations are not read
    Projection<E> of(Collection<String> names) {
        var values = new ArrayList<Value>();
        values.add(new SingleValue(id.getAttributeName(), id.getPropertyAccess().getSetter()));
        var wanted = new TreeMap<String, Collection<String>>();
        names.forEach(name -> want(wanted, name));
        wanted.forEach((name, members) -> {
            if (isEmbedded(name)) {
                values.add(EmbeddedValue.of(attributes.get(name), members));
            } else if (!isAssociation(name)) {
                values.add(single(attributes.get(name)));
            }
        });
        return ColumnProjection.of(type, mapping.getRepresentationStrategy().getInstantiator(), List.copyOf(values),
                List.copyOf(collections));
    }

    private Value single(AttributeMapping attribute) {
        var setter = attribute.getPropertyAccess().getSetter();
        var kind = mapping.getDiscriminatorMapping();
        return kind != null && attribute.asBasicValuedModelPart().getSelectionExpression()
                .equals(kind.getSelectionExpression()) ? new KindValue(mapping.getDiscriminatorValue(), setter)
                        : new SingleValue(attribute.getAttributeName(), setter);
    }

    /// Of an embedded attribute: its wanted members, empty for all.
    private static void want(Map<String, Collection<String>> wanted, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            wanted.put(name, List.of());
        } else if (!List.of().equals(wanted.get(name.substring(0, dot)))) {
            wanted.computeIfAbsent(name.substring(0, dot), none -> new TreeSet<>()).add(name.substring(dot + 1));
        }
    }
}
