package org.crampgraph.content.fields;

import java.util.List;
import java.util.Map;

/// A list of an entity: a field of the schema, and a relation for filters (`some`, `none`).
///
/// @param name        name of the field
/// @param description of the field
/// @param type        prefix of the types of the relation, e.g. `CrampCause`; the node's type if there is no link
/// @param orderType   prefix of the input types that order it; the node's type if it is ordered like any list of its
/// nodes
/// @param page        description of a page
/// @param place       description of an edge
/// @param narrowing   an argument that narrows it; null if it has none
public record RelationField(String name, String description, String type, String orderType, Relation<?, ?> relation,
        String page, String place, Narrowing narrowing) implements FilterField {

    /// An argument that lists wanted values of an attribute of the node; null or empty means all.
    public record Narrowing(String argument, String description, String attribute) {}

    /// A list without links, whose pages look like those of any list of its nodes.
    ///
    /// @param nodes the plural noun, e.g. `cramps`
    public static RelationField of(String name, String description, String type, String nodes,
            Relation<?, ?> relation) {
        return new RelationField(name, description, type, type, relation, "A page of %s.".formatted(nodes),
                "An item in a list of %s.".formatted(nodes), null);
    }

    /// The same list, narrowed by an argument.
    public RelationField narrowed(String argument, String description, String attribute) {
        return new RelationField(name, this.description, type, orderType, relation, page, place,
                new Narrowing(argument, description, attribute));
    }

    /// The same list, with types of another prefix.
    public RelationField called(String otherType) {
        return new RelationField(name, description, otherType, otherType, relation, page, place, narrowing);
    }

    /// The same list, ordered like lists of another type.
    public RelationField orderedAs(String otherType) {
        return new RelationField(name, description, type, otherType, relation, page, place, narrowing);
    }

    /// The filter that the arguments of a field set; null if they set none.
    ///
    /// @param filter    value of the filter argument; may be null
    /// @param arguments all arguments of the field
    public Map<String, ?> narrow(Map<String, ?> filter, Map<String, ?> arguments) {
        if (narrowing == null || !(arguments.get(narrowing.argument()) instanceof List<?> wanted) || wanted.isEmpty()) {
            return filter;
        }
        var narrow = Map.of(narrowing.attribute(), Map.of("in", wanted.stream().distinct().toList()));
        return filter == null ? narrow : Map.of("and", List.of(filter, narrow));
    }
}
