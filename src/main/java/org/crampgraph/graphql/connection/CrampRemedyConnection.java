package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Recommendation;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.RemedyUse;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the remedies against a cramp.
@Description("A page of the remedies against a cramp.")
public final class CrampRemedyConnection extends Connection<CrampRemedyConnection.CrampRemedyEdge, Remedy> {

    public CrampRemedyConnection(Slice<Recommendation, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CrampRemedyEdge::new);
    }

    /// A remedy against a cramp. That it stands here does not mean that it works.
    @Description("A remedy against a cramp. That it stands here does not mean that it works.")
    public static final class CrampRemedyEdge extends EvidenceEdge<Remedy> {

        private final Recommendation link;

        CrampRemedyEdge(Row<Recommendation, Remedy> row) {
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
