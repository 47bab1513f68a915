package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Inclusion;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the remedies that include a food.
@Description("A page of the remedies that include a food.")
public final class FoodRemedyConnection extends Connection<FoodRemedyConnection.FoodRemedyEdge, Remedy> {

    public FoodRemedyConnection(Slice<Inclusion, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, FoodRemedyEdge::new);
    }

    /// A remedy that includes a food.
    @Description("A remedy that includes a food.")
    public static final class FoodRemedyEdge extends EvidenceEdge<Remedy> {

        FoodRemedyEdge(Row<Inclusion, Remedy> row) {
            super(row);
        }
    }
}
