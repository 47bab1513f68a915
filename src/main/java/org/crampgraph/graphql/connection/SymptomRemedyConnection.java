package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Effect;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.RemedyEffect;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of the remedies that act on a symptom.
@Description("A page of the remedies that act on a symptom.")
public final class SymptomRemedyConnection extends Connection<SymptomRemedyConnection.SymptomRemedyEdge, Remedy> {

    public SymptomRemedyConnection(Slice<Effect, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, SymptomRemedyEdge::new);
    }

    /// A remedy that acts on a symptom.
    @Description("A remedy that acts on a symptom.")
    public static final class SymptomRemedyEdge extends EvidenceEdge<Remedy> {

        private final Effect link;

        SymptomRemedyEdge(Row<Effect, Remedy> row) {
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
