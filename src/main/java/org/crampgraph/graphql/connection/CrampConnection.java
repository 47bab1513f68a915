package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cramp;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of cramps.
@Description("A page of cramps.")
public final class CrampConnection extends Connection<CrampConnection.CrampEdge, Cramp> {

    public CrampConnection(Slice<Void, Cramp> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CrampEdge::new);
    }

    /// A place in a list of cramps.
    @Description("A place in a list of cramps.")
    public static final class CrampEdge extends Edge<Cramp> {

        CrampEdge(Row<Void, Cramp> row) {
            super(row);
        }
    }
}
