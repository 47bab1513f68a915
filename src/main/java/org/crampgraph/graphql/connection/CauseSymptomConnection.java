package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Manifestation;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the symptoms that a cause can show as.
@Description("A page of the symptoms that a cause can show as.")
public final class CauseSymptomConnection extends Connection<CauseSymptomConnection.CauseSymptomEdge, Symptom> {

    public CauseSymptomConnection(Slice<Manifestation, Symptom> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, CauseSymptomEdge::new);
    }

    /// A symptom that a cause can show as.
    @Description("A symptom that a cause can show as.")
    public static final class CauseSymptomEdge extends EvidenceEdge<Symptom> {

        CauseSymptomEdge(Row<Manifestation, Symptom> row) {
            super(row);
        }
    }
}
