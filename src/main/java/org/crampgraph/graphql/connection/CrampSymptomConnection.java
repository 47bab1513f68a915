package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Presentation;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the symptoms of a cramp.
@Description("A page of the symptoms of a cramp.")
public final class CrampSymptomConnection extends Connection<CrampSymptomConnection.CrampSymptomEdge, Symptom> {

    public CrampSymptomConnection(Slice<Presentation, Symptom> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CrampSymptomEdge::new);
    }

    /// A symptom of a cramp, or a warning sign to watch for.
    @Description("A symptom of a cramp, or a warning sign to watch for.")
    public static final class CrampSymptomEdge extends EvidenceEdge<Symptom> {

        private final Presentation link;

        CrampSymptomEdge(Row<Presentation, Symptom> row) {
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
