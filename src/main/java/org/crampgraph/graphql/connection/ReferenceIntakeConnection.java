package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of reference values.
@Description("A page of reference values.")
public final class ReferenceIntakeConnection
        extends Connection<ReferenceIntakeConnection.ReferenceIntakeEdge, ReferenceIntake> {

    public ReferenceIntakeConnection(Slice<Void, ReferenceIntake> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, ReferenceIntakeEdge::new);
    }

    /// A place in a list of reference values.
    @Description("A place in a list of reference values.")
    public static final class ReferenceIntakeEdge extends Edge<ReferenceIntake> {

        ReferenceIntakeEdge(Row<Void, ReferenceIntake> row) {
            super(row);
        }
    }
}
