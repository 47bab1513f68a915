package org.crampgraph.transport.cost;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;

/// What the schema says about the cost of a field, by `@cost` and `@listSize` or by its kind.
///
/// @param weight of one value
/// @param slicing the arguments that ask for a number of entries
/// @param sized the fields inside that hold the entries; empty where the field itself is the list
/// @param length the number of entries where no argument asks for one; 1 where it is no list
record FieldCost(long weight, List<String> slicing, Set<String> sized, long length) {

    private static final Set<String> PAGE_ARGUMENTS = Set.of("first", "last");
    private static final Set<String> PAGE_FIELDS = Set.of("edges", "nodes");

    static FieldCost of(GraphQLFieldDefinition field, long usualLength) {
        var listSize = field.getAppliedDirective("listSize");
        if (listSize == null) {
            return new FieldCost(weight(field), pageArguments(field), pageFields(field),
                    isPage(field) ? usualLength : 1);
        }
        Integer assumed = value(listSize, "assumedSize", 0);
        return new FieldCost(weight(field), value(listSize, "slicingArguments", List.of()),
                Set.copyOf(value(listSize, "sizedFields", List.<String>of())), assumed > 0 ? assumed : usualLength);
    }

    private static long weight(GraphQLFieldDefinition field) {
        var cost = field.getAppliedDirective("cost");
        long usual = unwrapAll(field.getType()) instanceof GraphQLCompositeType ? 1 : 0;
        return cost == null ? usual : Long.parseLong(value(cost, "weight", "1"));
    }

    /// A list, or a connection that nobody annotated.
    private static boolean isPage(GraphQLFieldDefinition field) {
        return isList(unwrapNonNull(field.getType())) || !pageArguments(field).isEmpty();
    }

    private static List<String> pageArguments(GraphQLFieldDefinition field) {
        return PAGE_ARGUMENTS.stream().filter(name -> field.getArgument(name) != null).toList();
    }

    private static Set<String> pageFields(GraphQLFieldDefinition field) {
        boolean connection = unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition("pageInfo") != null;
        return connection ? PAGE_FIELDS : Set.of();
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(GraphQLAppliedDirective directive, String argument, T otherwise) {
        Object value = directive.getArgument(argument).getValue();
        return value == null ? otherwise : (T) value;
    }
}
