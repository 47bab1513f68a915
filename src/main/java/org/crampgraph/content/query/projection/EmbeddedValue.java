package org.crampgraph.content.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.property.access.spi.Setter;

/// A record with some of its members. As in Hibernate it is null if all that were read are null.
///
/// @param size    number of all members
/// @param members positions of those that are read
record EmbeddedValue(List<String> paths, Setter setter, EmbeddableInstantiator instantiator, int size,
        int[] members) implements Value {

    private record Members(Object[] values) implements ValueAccess {

        @Override
        public Object[] getValues() {
            return values;
        }
    }

    /// @param names the members to read; empty for all
    static EmbeddedValue of(AttributeMapping attribute, Collection<String> names) {
        var type = ((EmbeddableValuedModelPart) attribute).getEmbeddableTypeDescriptor();
        var members = IntStream.range(0, type.getNumberOfAttributeMappings())
                .filter(i -> names.isEmpty() || names.contains(type.getAttributeMapping(i).getAttributeName()))
                .toArray();
        var paths = IntStream.of(members)
                .mapToObj(i -> attribute.getAttributeName() + "." + type.getAttributeMapping(i).getAttributeName())
                .toList();
        return new EmbeddedValue(paths, attribute.getPropertyAccess().getSetter(),
                type.getRepresentationStrategy().getInstantiator(), type.getNumberOfAttributeMappings(), members);
    }

    @Override
    public void set(Object entity, Object[] columns, int from) {
        var values = new Object[size];
        boolean empty = true;
        for (int i = 0; i < members.length; i++) {
            values[members[i]] = columns[from + i];
            empty &= columns[from + i] == null;
        }
        if (!empty) {
            setter.set(entity, instantiator.instantiate(new Members(values)));
        }
    }
}
