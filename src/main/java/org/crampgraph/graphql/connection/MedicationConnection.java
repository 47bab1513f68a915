package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Medication;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of medications.
@Description("A page of medications.")
public final class MedicationConnection extends Connection<MedicationConnection.MedicationEdge, Medication> {

    public MedicationConnection(Slice<Void, Medication> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, MedicationEdge::new);
    }

    /// A place in a list of medications.
    @Description("A place in a list of medications.")
    public static final class MedicationEdge extends Edge<Medication> {

        MedicationEdge(Row<Void, Medication> row) {
            super(row);
        }
    }
}
