package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Effect;
import org.crampgraph.content.RemedyEffect;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the symptoms on which a remedy acts.
@Description("A page of the symptoms on which a remedy acts.")
public final class RemedySymptomConnection extends Connection<RemedySymptomConnection.RemedySymptomEdge, Symptom> {

    public RemedySymptomConnection(Slice<Effect, Symptom> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedySymptomEdge::new);
    }

    /// A symptom on which a remedy acts.
    @Description("A symptom on which a remedy acts.")
    public static final class RemedySymptomEdge extends EvidenceEdge<Symptom> {

        private final Effect link;

        RemedySymptomEdge(Row<Effect, Symptom> row) {
            super(row);
            this.link = row.link();
        }

        @NonNull
        @Description("What the remedy does about the symptom.")
        public RemedyEffect getEffect() {
            return link.effect;
        }
    }
}
