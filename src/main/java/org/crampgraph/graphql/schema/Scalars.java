package org.crampgraph.graphql.schema;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import org.crampgraph.content.fields.Kind;

/// The scalars of values. They are those of the schema itself: SmallRye replaces some standard ones with its own.
record Scalars(GraphQLSchema schema) {

    /// @throws IllegalArgumentException for a kind whose values are those of an enum
    GraphQLScalarType of(Kind kind) {
        return named(switch (kind) {
            case TEXT, TEXTS -> "String";
            case INTEGER -> "Int";
            case DECIMAL -> "Float";
            case FLAG -> "Boolean";
            case TIME -> "DateTime";
            case DATE -> "Date";
            case CHOICE, CHOICES, RANK -> throw new IllegalArgumentException(kind + " has no scalar");
        });
    }

    GraphQLScalarType named(String name) {
        return (GraphQLScalarType) schema.getType(name);
    }
}
