package org.crampgraph.graphql;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.spi.EventingService;

/// Makes arguments of the type `[ID!]` work. SmallRye treats such a list as a single id in a `List`, and then rejects
/// every id in it because it is a text.
public final class IdLists implements EventingService {

    private static final String ID = "ID";

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    /// Called for every operation while the schema is built.
    @Override
    public Operation createOperation(Operation operation) {
        operation.getArguments().stream()
                .filter(Field::hasWrapper)
                .filter(argument -> argument.getReference().getName().equals(ID))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
        return operation;
    }
}
