package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Remedy;
import org.crampgraph.content.Treatment;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the remedies that address a cause.
@Description("A page of the remedies that address a cause.")
public final class CauseRemedyConnection extends Connection<CauseRemedyConnection.CauseRemedyEdge, Remedy> {

    public CauseRemedyConnection(Slice<Treatment, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CauseRemedyEdge::new);
    }

    /// A remedy that addresses a cause.
    @Description("A remedy that addresses a cause.")
    public static final class CauseRemedyEdge extends EvidenceEdge<Remedy> {

        private final Treatment link;

        CauseRemedyEdge(Row<Treatment, Remedy> row) {
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
