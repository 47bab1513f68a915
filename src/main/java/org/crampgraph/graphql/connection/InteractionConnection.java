package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Interaction;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of interactions.
@Description("A page of interactions.")
public final class InteractionConnection extends Connection<InteractionConnection.InteractionEdge, Interaction> {

    public InteractionConnection(Slice<Void, Interaction> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice, count, InteractionEdge::new);
    }

    /// A place in a list of interactions.
    @Description("A place in a list of interactions.")
    public static final class InteractionEdge extends Edge<Interaction> {

        InteractionEdge(Row<Void, Interaction> row) {
            super(row);
        }
    }
}
