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
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.graphql.Lists;

/// Generates every list of the schema from the content table: its field, its connection and edge, and the input types
/// of its arguments `filter`, `edge` and `orderBy`. As classes they would be some two hundred, each a copy of the
/// table.
@ApplicationScoped
public class ListSchema {

    @Inject
    ContentTypes shapes;

    @Inject
    Lists lists;

    /// Builds the schema three times: to know its types, to add the generated ones, and to add fields to the types that
    /// have lists. SmallRye then builds what the builder contains. This happens once, at startup.
    void extend(@Observes GraphQLSchema.Builder builder) {
        var schema = builder.build();
        var asks = new AskTypes(schema, shapes);
        var connections = new ConnectionTypes(schema, shapes);
        var fields = new ListFields(schema, shapes, asks, connections);
        fields.addAll(lists);
        builder.additionalTypes(
                Stream.concat(asks.all().stream(), connections.all().stream()).collect(Collectors.toSet()));
        var extended = SchemaTransformer.transformSchema(builder.build(), new Visitor(fields, new Ranks(shapes)));
        var fetchers = new HashMap<>(fields.fetchers());
        fetchers.putAll(connections.fetchers());
        builder.query(extended.getQueryType()).mutation(extended.getMutationType())
                .subscription(extended.getSubscriptionType()).codeRegistry(registry(extended, fetchers))
                .clearAdditionalTypes().additionalTypes(Set.copyOf(extended.getAdditionalTypes()));
    }

    /// SmallRye resolves the type of an object behind an interface to one of its own types, which the extended schema
    /// no longer contains. This returns the type of the same name.
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
        private final Ranks ranks;

        private Visitor(ListFields lists, Ranks ranks) {
            this.lists = lists;
            this.ranks = ranks;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
                TraverserContext<GraphQLSchemaElement> context) {
            var added = lists.of(type.getName());
            return added.isEmpty() ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> added.forEach(changed::field)));
        }

        @Override
        public TraversalControl visitGraphQLEnumType(GraphQLEnumType type,
                TraverserContext<GraphQLSchemaElement> context) {
            return ranks.of(type).map(ranked -> changeNode(context, ranked)).orElse(TraversalControl.CONTINUE);
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
