package org.crampgraph.transport.schema;

import java.util.Comparator;

import graphql.schema.DefaultGraphqlTypeComparatorRegistry;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphqlTypeComparatorEnvironment;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;

/// The schema in its definition language (SDL).
public final class SchemaText {

    private SchemaText() {}

    /// Whole: every type that it uses is defined in it.
    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeSchemaDefinition(true)
                .includeScalarTypes(true).includeDirectives(true).setComparators(new Order())).print(schema);
    }

    /// By kind and name, except for the values of enums, which keep their order.
    private static final class Order implements GraphqlTypeComparatorRegistry {

        private static final GraphqlTypeComparatorRegistry BY_NAME = DefaultGraphqlTypeComparatorRegistry
                .defaultComparators();

        @Override
        public <T extends GraphQLSchemaElement> Comparator<? super T> getComparator(
                GraphqlTypeComparatorEnvironment environment) {
            return environment.getElementType() == GraphQLEnumValueDefinition.class
                    ? (one, other) -> 0
                    : BY_NAME.getComparator(environment);
        }
    }
}
