package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Manifestation;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the causes that can show as a symptom.
@Description("A page of the causes that can show as a symptom.")
public final class SymptomCauseConnection extends Connection<SymptomCauseConnection.SymptomCauseEdge, Cause> {

    public SymptomCauseConnection(Slice<Manifestation, Cause> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, SymptomCauseEdge::new);
    }

    /// A cause that can show as a symptom.
    @Description("A cause that can show as a symptom.")
    public static final class SymptomCauseEdge extends EvidenceEdge<Cause> {

        SymptomCauseEdge(Row<Manifestation, Cause> row) {
            super(row);
        }
    }
}
