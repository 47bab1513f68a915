package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Contribution;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the causes of a cramp.
@Description("A page of the causes of a cramp.")
public final class CrampCauseConnection extends Connection<CrampCauseConnection.CrampCauseEdge, Cause> {

    public CrampCauseConnection(Slice<Contribution, Cause> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CrampCauseEdge::new);
    }

    /// A cause of a cramp.
    @Description("A cause of a cramp.")
    public static final class CrampCauseEdge extends EvidenceEdge<Cause> {

        CrampCauseEdge(Row<Contribution, Cause> row) {
            super(row);
        }
    }
}
