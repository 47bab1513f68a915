package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Risk;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;

/// A page of causes: of all of them, or of those whose risk depends on another.
@Description("A page of causes.")
public final class CauseConnection extends Connection<CauseConnection.CauseEdge, Cause> {

    public CauseConnection(Slice<?, Cause> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CauseEdge::new);
    }

    /// A place in a list of causes.
    @Description("A place in a list of causes.")
    public static final class CauseEdge extends Edge<Cause> {

        private final Object link;

        CauseEdge(Row<?, Cause> row) {
            super(row);
            this.link = row.link();
        }

        @Description("How sure it is that one cause raises the risk of the other; null in a list that is not of risks.")
        public Evidence getEvidence() {
            return link instanceof Risk risk ? risk.evidence() : null;
        }
    }
}
