package org.crampgraph.testsupport;

import java.util.List;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;

/// A field that leads from an entry to something else: directly, or through a value or an edge of the entry.
///
/// @param entry  the type of the entry
/// @param way    from the entry to the object that has the field, with `%s` in its place, e.g. `evidence { %s }`
/// @param stored whether the target is read from its own tables
public record Relation(String entry, String way, FieldDefinition field, boolean stored) {

    /// Every relation of the schema, so that none can be forgotten.
    public static List<Relation> all(ServedSchema schema) {
        return schema.contentTypes().stream().filter(type -> ServedSchema.interfaces(type).contains("Node"))
                .flatMap(type -> of(schema, type, type.getName(), "%s")).toList();
    }

    private static Stream<Relation> of(ServedSchema schema, ObjectTypeDefinition type, String entry, String way) {
        return schema.objectFields(type).flatMap(field -> Stream.concat(
                Stream.of(new Relation(entry, way, field, stored(schema, field))),
                beyond(schema, field, entry, way)));
    }

    /// Relations through the values behind a field: its own, or those on the edges of its page.
    private static Stream<Relation> beyond(ServedSchema schema, FieldDefinition field, String entry, String way) {
        if (ServedSchema.isConnection(field)) {
            var edge = (ObjectTypeDefinition) schema
                    .composite(ServedSchema.target(field).replace("Connection", "Edge"));
            return schema.objectFields(edge).filter(fact -> !stored(schema, fact)).flatMap(fact -> of(schema,
                    (ObjectTypeDefinition) schema.composite(ServedSchema.target(fact)), entry,
                    way.formatted(field.getName() + "(first: 50) { edges { " + fact.getName() + " { %s } } }")));
        }
        return stored(schema, field) ? Stream.of()
                : of(schema, (ObjectTypeDefinition) schema.composite(ServedSchema.target(field)), entry,
                        way.formatted(field.getName() + " { %s }"));
    }

    private static boolean stored(ServedSchema schema, FieldDefinition field) {
        var target = ServedSchema.target(field);
        return ServedSchema.isConnection(field) || target.equals("Node")
                || ServedSchema.interfaces(schema.composite(target)).contains("Node");
    }

    public boolean paged() {
        return ServedSchema.isConnection(field);
    }

    public boolean direct() {
        return way.equals("%s");
    }

    /// A document that selects this field of some entries, with the given selection.
    public Document of(List<String> ids, String selection) {
        return at(ids, field.getName() + " " + selection);
    }

    /// A document that selects the same path, but another field.
    public Document at(List<String> ids, String selection) {
        return Document.of("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on %s { %s } } }"
                .formatted(entry, way.formatted(selection))).with("ids", ids);
    }

    @Override
    public String toString() {
        return entry + " " + way.formatted(field.getName());
    }
}
