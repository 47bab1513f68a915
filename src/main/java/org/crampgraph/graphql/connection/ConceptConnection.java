package org.crampgraph.graphql.connection;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.Concept;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;

/// A page of concepts.
@Description("A page of concepts.")
public final class ConceptConnection extends Connection<ConceptConnection.ConceptEdge, Concept> {

    public ConceptConnection(Slice<Void, Topic> slice, Supplier<CompletionStage<Integer>> count) {
        super(slice.map(Concept.class::cast), count, ConceptEdge::new);
    }

    /// A place in a list of concepts.
    @Description("A place in a list of concepts.")
    public static final class ConceptEdge extends Edge<Concept> {

        ConceptEdge(Row<Void, Concept> row) {
            super(row);
        }
    }
}
