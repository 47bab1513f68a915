package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Ingredient;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of ingredients.
@Description("A page of ingredients.")
public final class IngredientConnection extends Connection<IngredientConnection.IngredientEdge, Ingredient> {

    public IngredientConnection(Slice<Void, Ingredient> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, IngredientEdge::new);
    }

    /// A place in a list of ingredients.
    @Description("A place in a list of ingredients.")
    public static final class IngredientEdge extends Edge<Ingredient> {

        IngredientEdge(Row<Void, Ingredient> row) {
            super(row);
        }
    }
}
