package org.crampgraph.graphql.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.graphql.Lists;

/// The list fields of the schema, each with its arguments and data fetcher.
final class ListFields {

    private final GraphQLSchema schema;
    private final ContentTypes shapes;
    private final AskTypes asks;
    private final ConnectionTypes connections;
    private final Map<String, List<GraphQLFieldDefinition>> fields = new LinkedHashMap<>();
    private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new LinkedHashMap<>();

    ListFields(GraphQLSchema schema, ContentTypes shapes, AskTypes asks, ConnectionTypes connections) {
        this.schema = schema;
        this.shapes = shapes;
        this.asks = asks;
        this.connections = connections;
    }

    /// Adds the list fields to every type of the schema that has some.
    void addAll(Lists lists) {
        schema.getAllTypesAsList().stream().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLNamedType::getName).forEach(type -> shapes.lists(type).forEach(list -> {
                    fields.computeIfAbsent(type, none -> new ArrayList<>()).add(field(list));
                    fetchers.put(FieldCoordinates.coordinates(type, list.name()), lists.fetcher(list));
                }));
    }

    /// Adds other fields to a type.
    void add(String type, List<GraphQLFieldDefinition> more) {
        fields.computeIfAbsent(type, none -> new ArrayList<>()).addAll(more);
    }

    /// The lists of a type; empty if it has none.
    List<GraphQLFieldDefinition> of(String type) {
        return fields.getOrDefault(type, List.of());
    }

    Map<FieldCoordinates, DataFetcher<?>> fetchers() {
        return fetchers;
    }

    private GraphQLFieldDefinition field(RelationField list) {
        var field = GraphQLFieldDefinition.newFieldDefinition().name(list.name()).description(list.description())
                .type(GraphQLNonNull.nonNull(connections.of(list))).withAppliedDirective(AppliedDirectives.LIST_SIZE)
                .argument(argument("first", Paging.FIRST, "Int")).argument(argument("after", Paging.AFTER, "String"))
                .argument(argument("last", Paging.LAST, "Int")).argument(argument("before", Paging.BEFORE, "String"));
        if (list.narrowing() != null) {
            field.argument(narrowing(list));
        }
        asks.arguments(list).forEach(field::argument);
        return field.build();
    }

    private GraphQLArgument argument(String name, String description, String scalar) {
        return AskTypes.argument(name, description, (GraphQLInputType) schema.getType(scalar));
    }

    private GraphQLArgument narrowing(RelationField list) {
        var attribute = shapes.of(list.relation().node()).part(list.narrowing().attribute())
                .map(Attribute.class::cast).orElseThrow();
        var choice = GraphQLTypeReference.typeRef(attribute.choices().name());
        return AskTypes.argument(list.narrowing().argument(), list.narrowing().description(),
                GraphQLList.list(GraphQLNonNull.nonNull(choice)));
    }
}
