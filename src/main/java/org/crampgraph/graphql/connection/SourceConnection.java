package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;

/// A page of sources.
@Description("A page of sources.")
public final class SourceConnection extends Connection<SourceConnection.SourceEdge, Source> {

    public SourceConnection(Slice<Void, Source> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, SourceEdge::new);
    }

    /// A place in a list of sources.
    @Description("A place in a list of sources.")
    public static final class SourceEdge extends Edge<Source> {

        SourceEdge(Row<Void, Source> row) {
            super(row);
        }
    }
}
