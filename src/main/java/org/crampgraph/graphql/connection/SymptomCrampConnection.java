package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cramp;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the cramps that can show as a symptom.
@Description("A page of the cramps that can show as a symptom.")
public final class SymptomCrampConnection extends Connection<SymptomCrampConnection.SymptomCrampEdge, Cramp> {

    public SymptomCrampConnection(Slice<Presentation, Cramp> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, SymptomCrampEdge::new);
    }

    /// A cramp that can show as a symptom.
    @Description("A cramp that can show as a symptom.")
    public static final class SymptomCrampEdge extends EvidenceEdge<Cramp> {

        private final Presentation link;

        SymptomCrampEdge(Row<Presentation, Cramp> row) {
            super(row);
            this.link = row.link();
        }

        @NonNull
        @Name("isWarningSign")
        @Description("True for a sign that points to something other than a simple cramp.")
        public Boolean getWarningSign() {
            return link.warningSign;
        }
    }
}
