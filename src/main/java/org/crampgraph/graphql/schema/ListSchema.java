package org.crampgraph.graphql.schema;

import java.util.Collection;
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
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.graphql.Entries;
import org.crampgraph.graphql.Lists;

/// Generates from the content table every list of the schema, with its connection, its edge and the input types of its
/// arguments `filter`, `edge` and `orderBy`; every look-up by slug; and the enums of the types' names. As classes they
/// would be some two hundred, each a copy of the table.
@ApplicationScoped
public class ListSchema {

    @Inject
    ContentTypes shapes;

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    /// Builds the schema three times: to know its types, to add the generated ones, and to add fields to the types that
    /// have lists. SmallRye then builds what the builder contains. This happens once, at startup.
    void extend(@Observes GraphQLSchema.Builder builder) {
        var schema = builder.build();
        var asks = new AskTypes(schema, shapes);
        var connections = new ConnectionTypes(schema, shapes);
        var fields = new ListFields(schema, shapes, asks, connections);
        fields.addAll(lists);
        var lookUps = new LookUpFields(schema, shapes);
        fields.add("Query", lookUps.all());
        var names = new NameTypes(shapes);
        builder.additionalTypes(Stream.of(asks.all(), connections.all(), names.all()).flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        var extended =
                SchemaTransformer.transformSchema(builder.build(), new Visitor(fields, new Ranks(shapes), names));
        var fetchers = new HashMap<>(fields.fetchers());
        fetchers.putAll(connections.fetchers());
        fetchers.putAll(lookUps.fetchers(entries));
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
        private final NameTypes names;

        private Visitor(ListFields lists, Ranks ranks, NameTypes names) {
            this.lists = lists;
            this.ranks = ranks;
            this.names = names;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
                TraverserContext<GraphQLSchemaElement> context) {
            var added = lists.of(type.getName());
            return added.isEmpty() ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> added.forEach(changed::field)));
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
                TraverserContext<GraphQLSchemaElement> context) {
            var type = ((GraphQLNamedSchemaElement) context.getParentNode()).getName();
            return NameTypes.has(type, field) ? changeNode(context, names.field(type, field))
                    : TraversalControl.CONTINUE;
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
