package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Composition;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of the remedies that contain an ingredient.
@Description("A page of the remedies that contain an ingredient.")
public final class IngredientRemedyConnection
        extends Connection<IngredientRemedyConnection.IngredientRemedyEdge, Remedy> {

    public IngredientRemedyConnection(Slice<Composition, Remedy> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, IngredientRemedyEdge::new);
    }

    /// A remedy that contains an ingredient.
    @Description("A remedy that contains an ingredient.")
    public static final class IngredientRemedyEdge extends EvidenceEdge<Remedy> {

        IngredientRemedyEdge(Row<Composition, Remedy> row) {
            super(row);
        }
    }
}
