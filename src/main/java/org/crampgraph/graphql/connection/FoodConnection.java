package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Food;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of foods.
@Description("A page of foods.")
public final class FoodConnection extends Connection<FoodConnection.FoodEdge, Food> {

    public FoodConnection(Slice<Void, Food> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, FoodEdge::new);
    }

    /// A place in a list of foods.
    @Description("A place in a list of foods.")
    public static final class FoodEdge extends Edge<Food> {

        FoodEdge(Row<Void, Food> row) {
            super(row);
        }
    }
}
