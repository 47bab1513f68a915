package org.crampgraph.content.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What clients can ask of an entity: the parts by which its lists are filtered and sorted. The same shape generates
/// the input types of the schema and parses what clients send, so that the two cannot differ.
///
/// @param derived the attributes behind each field of the schema that does not show the attribute of its name; a field of an object
///                within it as `evidence.summary`
public record FilterType(String type, List<FilterField> parts, Map<String, List<String>> derived) {

    public static Builder of(String type) {
        return new Builder(type);
    }

    /// The part of that name, if there is one.
    public Optional<FilterField> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /// Everything that lists can be sorted by.
    public List<Attribute> ordered() {
        return parts.stream().flatMap(part -> switch (part) {
            case Attribute attribute -> Stream.of(attribute);
            case Group group -> group.attributes().stream();
            case RelationField child -> Stream.<Attribute>empty();
        }).filter(attribute -> attribute.kind().ordered()).toList();
    }

    /// The same shape with more lists.
    public FilterType with(Stream<RelationField> lists) {
        return new FilterType(type, Stream.concat(parts.stream(), lists).toList(), derived);
    }

    /// The same shape with another name.
    public FilterType named(String other) {
        return new FilterType(other, parts, derived);
    }

    /// Its lists.
    public List<RelationField> children() {
        return parts.stream().filter(RelationField.class::isInstance).map(RelationField.class::cast).toList();
    }

    /// Builds a shape.
    public static final class Builder {

        private final String type;
        private final List<FilterField> parts = new ArrayList<>();
        private final Map<String, List<String>> derived = new HashMap<>();

        private Builder(String type) {
            this.type = type;
        }

        public Builder at(Kind kind, String name, String path) {
            parts.add(Attribute.of(name, path, kind, null));
            return this;
        }

        public Builder part(FilterField part) {
            parts.add(part);
            return this;
        }

        public Builder derived(String field, String... attributes) {
            derived.put(field, List.of(attributes));
            return this;
        }

        public FilterType build() {
            return new FilterType(type, List.copyOf(parts), Map.copyOf(derived));
        }
    }
}
