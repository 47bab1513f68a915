package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Food;
import org.crampgraph.content.Inclusion;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the foods of a remedy.
@Description("A page of the foods of a remedy.")
public final class RemedyFoodConnection extends Connection<RemedyFoodConnection.RemedyFoodEdge, Food> {

    public RemedyFoodConnection(Slice<Inclusion, Food> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedyFoodEdge::new);
    }

    /// A food of a remedy.
    @Description("A food of a remedy.")
    public static final class RemedyFoodEdge extends EvidenceEdge<Food> {

        RemedyFoodEdge(Row<Inclusion, Food> row) {
            super(row);
        }
    }
}
