package org.crampgraph.transport.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/// The schema in its definition language (SDL).
public final class SchemaText {

    private SchemaText() {}

    /// Complete, with a definition of every type, and sorted.
    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeSchemaDefinition(true)
                .includeScalarTypes(true).includeDirectives(true)).print(schema);
    }
}
