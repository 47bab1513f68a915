package org.crampgraph.transport.cost;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/// Assumed number of entries of a list of objects without `@listSize`: for introspection the average of the schema,
/// rounded up, so that a query for the whole schema costs about what it returns; otherwise one default.
///
/// @param ofIntrospection by field, e.g. `__Type.fields`
public record ListLengths(long usual, Map<String, Long> ofIntrospection) {

    /// @param usual of a list without `@listSize`
    public static ListLengths of(GraphQLSchema schema, long usual) {
        var types = schema.getAllTypesAsList();
        var fields = types.stream().filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream()).toList();
        return new ListLengths(usual, Map.of("__Schema.types", (long) types.size(),
                "__Schema.directives", (long) schema.getDirectives().size(),
                "__Type.fields", average(types, ListLengths::fields),
                "__Type.inputFields", average(types, ListLengths::inputFields),
                "__Type.enumValues", average(types, ListLengths::enumValues),
                "__Type.interfaces", average(types, ListLengths::interfaces),
                "__Type.possibleTypes", average(types, type -> possibleTypes(schema, type)),
                "__Field.args", average(fields, (GraphQLFieldDefinition field) -> field.getArguments().size()),
                "__Directive.args",
                average(schema.getDirectives(), directive -> directive.getArguments().size())));
    }

    long of(GraphQLNamedType type, String field) {
        return ofIntrospection.getOrDefault(type.getName() + "." + field, usual);
    }

    private static <T> long average(List<T> all, ToLongFunction<T> length) {
        return Math.ceilDiv(all.stream().mapToLong(length).sum(), Math.max(1, all.size()));
    }

    private static long fields(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().size() : 0;
    }

    private static long inputFields(GraphQLNamedType type) {
        return type instanceof GraphQLInputObjectType input ? input.getFieldDefinitions().size() : 0;
    }

    private static long enumValues(GraphQLNamedType type) {
        return type instanceof GraphQLEnumType choice ? choice.getValues().size() : 0;
    }

    private static long interfaces(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object ? object.getInterfaces().size() : 0;
    }

    private static long possibleTypes(GraphQLSchema schema, GraphQLNamedType type) {
        return switch (type) {
            case GraphQLInterfaceType shared -> schema.getImplementations(shared).size();
            case GraphQLUnionType union -> union.getTypes().size();
            default -> 0;
        };
    }
}
