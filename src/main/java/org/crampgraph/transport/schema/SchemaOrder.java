package org.crampgraph.transport.schema;

import static graphql.Directives.SpecifiedByDirective;
import static graphql.schema.GraphqlTypeComparatorRegistry.BY_NAME_REGISTRY;

import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/// Sorts fields, arguments and enum values of a schema by name, because SmallRye takes them from hash sets, and adds
/// the specification URLs of scalars.
final class SchemaOrder extends GraphQLTypeVisitorStub {

    private static final Map<String, String> SPECIFICATIONS = Map.of(
            "Date", "https://ibm.github.io/graphql-specs/custom-scalars/date.html",
            "DateTime", "https://scalars.graphql.org/andimarek/date-time.html");

    @Override
    public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
            TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, type.transform(sorted -> sorted.comparatorRegistry(BY_NAME_REGISTRY)));
    }

    @Override
    public TraversalControl visitGraphQLInterfaceType(GraphQLInterfaceType type,
            TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, type.transform(sorted -> sorted.comparatorRegistry(BY_NAME_REGISTRY)));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectType(GraphQLInputObjectType type,
            TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, type.transform(sorted -> sorted.comparatorRegistry(BY_NAME_REGISTRY)));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, field.transform(sorted -> sorted.comparatorRegistry(BY_NAME_REGISTRY)));
    }

    @Override
    public TraversalControl visitGraphQLEnumType(GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, type.transform(sorted -> sorted.comparatorRegistry(BY_NAME_REGISTRY)));
    }

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType type,
            TraverserContext<GraphQLSchemaElement> context) {
        var specification = SPECIFICATIONS.get(type.getName());
        return specification == null ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(specified -> specified.specifiedByUrl(specification)
                        .replaceAppliedDirectives(List.of(specifiedBy(specification)))));
    }

    /// For the printer; introspection uses the scalar's own URL.
    private static GraphQLAppliedDirective specifiedBy(String url) {
        var argument = SpecifiedByDirective.getArgument("url").toAppliedArgument()
                .transform(given -> given.valueProgrammatic(url));
        return SpecifiedByDirective.toAppliedDirective().transform(given -> given.replaceArguments(List.of(argument)));
    }
}
