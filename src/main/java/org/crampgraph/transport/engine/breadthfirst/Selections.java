package org.crampgraph.transport.engine.breadthfirst;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import graphql.schema.LightDataFetcher;

/// The selections of one operation, each collected once and not per row.
final class Selections {

    private final FieldCollector collector = new FieldCollector();
    private final Map<MergedField, Map<GraphQLObjectType, Selection>> known = new IdentityHashMap<>();
    private final ExecutionContext context;

    Selections(ExecutionContext context) {
        this.context = context;
    }

    /// The fields that a field selects on an object of that type.
    Selection of(MergedField field, GraphQLObjectType type) {
        return known.computeIfAbsent(field, first -> new HashMap<>()).computeIfAbsent(type,
                first -> of(collector.collectFields(parameters(type), field), type));
    }

    Selection of(MergedSelectionSet set, GraphQLObjectType type) {
        return new Selection(type, set,
                set.getKeys().stream().map(key -> selected(key, set.getSubField(key), type)).toList());
    }

    private Selected selected(String key, MergedField field, GraphQLObjectType type) {
        var schema = context.getGraphQLSchema();
        var definition = Introspection.getFieldDefinition(schema, type, field.getName());
        var fetcher = schema.getCodeRegistry().getDataFetcher(type, definition);
        return new Selected(key, field, definition, fetcher instanceof LightDataFetcher<?> property ? property : null);
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters().schema(context.getGraphQLSchema()).objectType(type)
                .fragments(context.getFragmentsByName()).variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext()).build();
    }
}
