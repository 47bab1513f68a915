package org.crampgraph.graphql.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.crampgraph.content.ContentShapes;
import org.crampgraph.graphql.Lists;

/// Generates every list of the schema from the shapes of the content: its field, its connection and edge, and the input types
/// of its arguments `filter`, `edge` and `orderBy`. Written out as classes they would be some two hundred, each a copy of what
/// a shape says already.
@ApplicationScoped
public class ListSchema {

    @Inject
    ContentShapes shapes;

    @Inject
    Lists lists;

    /// Builds the schema three times over: to know its types, to have the generated ones in it, and to give fields to the
    /// types that have lists. SmallRye then builds what the builder holds. It happens once, at start.
    void extend(@Observes GraphQLSchema.Builder builder) {
        var schema = builder.build();
        var asks = new AskTypes(schema, shapes);
        var connections = new ConnectionTypes(schema, shapes);
        var fields = new ListFields(schema, shapes, asks, connections);
        fields.addAll(lists);
        builder.additionalTypes(
                Stream.concat(asks.all().stream(), connections.all().stream()).collect(Collectors.toSet()));
        var extended = SchemaTransformer.transformSchema(builder.build(), new Visitor(fields));
        var fetchers = new HashMap<>(fields.fetchers());
        fetchers.putAll(connections.fetchers());
        builder.query(extended.getQueryType()).mutation(extended.getMutationType())
                .subscription(extended.getSubscriptionType()).codeRegistry(registry(extended, fetchers))
                .clearAdditionalTypes().additionalTypes(Set.copyOf(extended.getAdditionalTypes()));
    }

    /// SmallRye tells the type of an object behind an interface by the types that it made itself, which the extended schema no
    /// longer holds. The type of the same name is meant.
    private static GraphQLCodeRegistry registry(GraphQLSchema schema, Map<FieldCoordinates, DataFetcher<?>> fetchers) {
        var registry = schema.getCodeRegistry();
        return registry.transform(changed -> {
            fetchers.forEach(changed::dataFetcher);
            schema.getAllTypesAsList().stream().filter(GraphQLInterfaceType.class::isInstance)
                    .map(GraphQLInterfaceType.class::cast)
                    .forEach(type -> changed.typeResolver(type, found -> found.getSchema()
                            .getObjectType(registry.getTypeResolver(type).getType(found).getName())));
        });
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {

        private final ListFields lists;

        private Visitor(ListFields lists) {
            this.lists = lists;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
                TraverserContext<GraphQLSchemaElement> context) {
            var added = lists.of(type.getName());
            return added.isEmpty() ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> added.forEach(changed::field)));
        }

        @Override
        public TraversalControl visitGraphQLInterfaceType(GraphQLInterfaceType type,
                TraverserContext<GraphQLSchemaElement> context) {
            var added = lists.of(type.getName());
            return added.isEmpty() ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> added.forEach(changed::field)));
        }
    }
}
