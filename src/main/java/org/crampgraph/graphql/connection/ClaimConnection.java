package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Claim;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of claims.
@Description("A page of claims.")
public final class ClaimConnection extends Connection<ClaimConnection.ClaimEdge, Claim> {

    public ClaimConnection(Slice<Void, Claim> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, ClaimEdge::new);
    }

    /// A place in a list of claims.
    @Description("A place in a list of claims.")
    public static final class ClaimEdge extends Edge<Claim> {

        ClaimEdge(Row<Void, Claim> row) {
            super(row);
        }
    }
}
