package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of symptoms.
@Description("A page of symptoms.")
public final class SymptomConnection extends Connection<SymptomConnection.SymptomEdge, Symptom> {

    public SymptomConnection(Slice<Void, Symptom> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, SymptomEdge::new);
    }

    /// A place in a list of symptoms.
    @Description("A place in a list of symptoms.")
    public static final class SymptomEdge extends Edge<Symptom> {

        SymptomEdge(Row<Void, Symptom> row) {
            super(row);
        }
    }
}
