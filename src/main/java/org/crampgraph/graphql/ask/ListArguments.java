package org.crampgraph.graphql.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.crampgraph.content.ContentShapes;

/// Gives every list of the schema its arguments `filter`, `edge` and `orderBy`, and makes their input types from the shapes
/// of the content. Written out as classes they would be some hundred, each a copy of what a shape says already.
@ApplicationScoped
public class ListArguments {

    public static final String FILTER = "filter";
    public static final String EDGE = "edge";
    public static final String ORDER_BY = "orderBy";

    @Inject
    ContentShapes shapes;

    /// Builds the schema three times over: to know its descriptions, to have the input types in it, and to hang arguments on
    /// its fields. SmallRye then builds what the builder holds. It happens once, at start.
    void extend(@Observes GraphQLSchema.Builder builder) {
        var types = new AskTypes(builder.build(), shapes);
        var arguments = types.arguments();
        builder.additionalTypes(Set.copyOf(types.all()));
        var extended = SchemaTransformer.transformSchema(builder.build(), new Visitor(arguments));
        builder.query(extended.getQueryType()).mutation(extended.getMutationType())
                .subscription(extended.getSubscriptionType())
                .codeRegistry(registry(extended)).clearAdditionalTypes()
                .additionalTypes(extended.getAdditionalTypes());
    }

    /// SmallRye tells the type of an object behind an interface by the types that it made itself, which the extended schema no
    /// longer holds. The type of the same name is meant.
    private static GraphQLCodeRegistry registry(GraphQLSchema schema) {
        var registry = schema.getCodeRegistry();
        return registry.transform(changed -> schema.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance).map(GraphQLInterfaceType.class::cast)
                .forEach(type -> changed.typeResolver(type,
                        found -> found.getSchema()
                                .getObjectType(registry.getTypeResolver(type).getType(found).getName()))));
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {

        private final Map<FieldCoordinates, List<GraphQLArgument>> arguments;

        private Visitor(Map<FieldCoordinates, List<GraphQLArgument>> arguments) {
            this.arguments = arguments;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
                TraverserContext<GraphQLSchemaElement> context) {
            var parent = (GraphQLNamedType) context.getParentNode();
            var added = arguments.get(FieldCoordinates.coordinates(parent.getName(), field.getName()));
            return added == null ? TraversalControl.CONTINUE
                    : changeNode(context, field.transform(changed -> added.forEach(changed::argument)));
        }
    }
}
