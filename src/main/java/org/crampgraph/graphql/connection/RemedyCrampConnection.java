package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cramp;
import org.crampgraph.content.Recommendation;
import org.crampgraph.content.RemedyUse;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the cramps against which a remedy is used.
@Description("A page of the cramps against which a remedy is used.")
public final class RemedyCrampConnection extends Connection<RemedyCrampConnection.RemedyCrampEdge, Cramp> {

    public RemedyCrampConnection(Slice<Recommendation, Cramp> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedyCrampEdge::new);
    }

    /// A cramp against which a remedy is used.
    @Description("A cramp against which a remedy is used.")
    public static final class RemedyCrampEdge extends EvidenceEdge<Cramp> {

        private final Recommendation link;

        RemedyCrampEdge(Row<Recommendation, Cramp> row) {
            super(row);
            this.link = row.link();
        }

        @NonNull
        @Description("How the remedy stands towards the cramp.")
        public RemedyUse getUse() {
            return link.use;
        }
    }
}
