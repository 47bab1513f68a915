package org.crampgraph.transport.cost;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;

/// What one field costs.
///
/// @param weight of one value
/// @param slicing the arguments that ask for a number of entries
/// @param sized the fields inside that hold the entries; empty where the field itself is the list
/// @param length the number of entries where no argument asks for one; 1 where it is no list
record FieldCost(long weight, List<String> slicing, Set<String> sized, long length) {

    /// As the schema says by `@cost` and `@listSize`, or as it is for its kind.
    ///
    /// @param usualLength of the list, if the schema does not say
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
