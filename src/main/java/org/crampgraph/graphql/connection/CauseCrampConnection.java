package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Contribution;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the cramps that a cause contributes to.
@Description("A page of the cramps that a cause contributes to.")
public final class CauseCrampConnection extends Connection<CauseCrampConnection.CauseCrampEdge, Cramp> {

    public CauseCrampConnection(Slice<Contribution, Cramp> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CauseCrampEdge::new);
    }

    /// A cramp that a cause contributes to.
    @Description("A cramp that a cause contributes to.")
    public static final class CauseCrampEdge extends EvidenceEdge<Cramp> {

        CauseCrampEdge(Row<Contribution, Cramp> row) {
            super(row);
        }
    }
}
