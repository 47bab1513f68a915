package org.crampgraph.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/// Makes `Int` and `Float` those of the GraphQL specification. SmallRye's own accept the text "1" as a number, and
/// 4294967297 as 1.
public final class StandardNumbers implements EventingService {

    /// SmallRye creates an instance before it builds the schema.
    public StandardNumbers() {
        register(Scalars.GraphQLInt, Integer.class, int.class);
        register(Scalars.GraphQLFloat, Double.class, double.class);
    }

    private static void register(GraphQLScalarType scalar, Class<?>... types) {
        for (var type : types) {
            GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type.getName(), scalar);
        }
    }

    @Override
    public String getConfigKey() {
        return null; // always on
    }
}
