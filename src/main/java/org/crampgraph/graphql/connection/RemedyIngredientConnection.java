package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Composition;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the ingredients of a remedy.
@Description("A page of the ingredients of a remedy.")
public final class RemedyIngredientConnection
        extends Connection<RemedyIngredientConnection.RemedyIngredientEdge, Ingredient> {

    public RemedyIngredientConnection(Slice<Composition, Ingredient> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, RemedyIngredientEdge::new);
    }

    /// An ingredient of a remedy.
    @Description("An ingredient of a remedy.")
    public static final class RemedyIngredientEdge extends EvidenceEdge<Ingredient> {

        RemedyIngredientEdge(Row<Composition, Ingredient> row) {
            super(row);
        }
    }
}
