package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Remedy;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of remedies.
@Description("A page of remedies.")
public final class RemedyConnection extends Connection<RemedyConnection.RemedyEdge, Remedy> {

    public RemedyConnection(Slice<Void, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedyEdge::new);
    }

    /// A place in a list of remedies.
    @Description("A place in a list of remedies.")
    public static final class RemedyEdge extends Edge<Remedy> {

        RemedyEdge(Row<Void, Remedy> row) {
            super(row);
        }
    }
}
