package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Treatment;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the causes that a remedy addresses.
@Description("A page of the causes that a remedy addresses.")
public final class RemedyCauseConnection extends Connection<RemedyCauseConnection.RemedyCauseEdge, Cause> {

    public RemedyCauseConnection(Slice<Treatment, Cause> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedyCauseEdge::new);
    }

    /// A cause that a remedy addresses.
    @Description("A cause that a remedy addresses.")
    public static final class RemedyCauseEdge extends EvidenceEdge<Cause> {

        private final Treatment link;

        RemedyCauseEdge(Row<Treatment, Cause> row) {
            super(row);
            this.link = row.link();
        }

        @NonNull
        @Name("isClaimedOnly")
        @Description("True if only the article claims that the remedy addresses the cause.")
        public Boolean getClaimedOnly() {
            return link.claimedOnly;
        }
    }
}
