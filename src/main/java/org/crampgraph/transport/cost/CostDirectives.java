package org.crampgraph.transport.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import graphql.DirectivesUtil;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

/// Reads the directives `@cost` and `@listSize` of a schema. An omitted argument has the directive's own default.
final class CostDirectives {

    private static final String COST = "cost";
    private static final String LIST_SIZE = "listSize";

    private final GraphQLSchema schema;

    CostDirectives(GraphQLSchema schema) {
        this.schema = schema;
    }

    Optional<Long> weight(GraphQLFieldDefinition field) {
        return applied(field, COST).map(cost -> Long.valueOf((String) value(cost, "weight")));
    }

    boolean hasListSize(GraphQLFieldDefinition field) {
        return applied(field, LIST_SIZE).isPresent();
    }

    long assumedSize(GraphQLFieldDefinition field) {
        return ((Number) listSize(field, "assumedSize")).longValue();
    }

    List<String> slicingArguments(GraphQLFieldDefinition field) {
        return texts(listSize(field, "slicingArguments"));
    }

    List<String> sizedFields(GraphQLFieldDefinition field) {
        return texts(listSize(field, "sizedFields"));
    }

    private Object listSize(GraphQLFieldDefinition field, String argument) {
        return value(applied(field, LIST_SIZE).orElseThrow(), argument);
    }

    private Object value(GraphQLAppliedDirective directive, String argument) {
        GraphQLAppliedDirectiveArgument given = directive.getArgument(argument);
        return given != null && given.hasSetValue()
                ? given.getValue()
                : GraphQLArgument
                        .getArgumentDefaultValue(schema.getDirective(directive.getName()).getArgument(argument));
    }

    private static Optional<GraphQLAppliedDirective> applied(GraphQLFieldDefinition field, String name) {
        return DirectivesUtil.toAppliedDirectives(field).stream().filter(d -> d.getName().equals(name)).findFirst();
    }

    private static List<String> texts(Object list) {
        var texts = list instanceof Object[] array ? Arrays.asList(array) : (List<?>) list;
        return texts.stream().map(String.class::cast).toList();
    }
}
