package org.crampgraph.transport.cost;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;

/// The cost of one field.
///
/// @param weight of one value
/// @param slicing the arguments that limit the number of entries
/// @param sized the fields inside that hold the entries; empty if the field itself is the list
/// @param length the number of entries if no argument limits it; 1 if it is not a list
record FieldCost(long weight, List<String> slicing, Set<String> sized, long length) {

    /// From `@cost` and `@listSize` of the schema, or the default of its kind.
    ///
    /// @param usualLength of a list without `@listSize`
    static FieldCost of(GraphQLFieldDefinition field, CostDirectives directives, long usualLength) {
        long weight = directives.weight(field).orElse(isComposite(field) ? 1L : 0L);
        if (directives.hasListSize(field)) {
            return new FieldCost(weight, directives.slicingArguments(field), Set.copyOf(directives.sizedFields(field)),
                    directives.assumedSize(field));
        }
        return new FieldCost(weight, List.of(), Set.of(), isList(unwrapNonNull(field.getType())) ? usualLength : 1);
    }

    private static boolean isComposite(GraphQLFieldDefinition field) {
        return unwrapAll(field.getType()) instanceof GraphQLCompositeType;
    }
}
