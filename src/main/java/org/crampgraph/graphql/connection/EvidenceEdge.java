package org.crampgraph.graphql.connection;

import org.crampgraph.content.Link;
import org.crampgraph.content.query.Row;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A place in a list that is reached by a link with evidence.
public abstract class EvidenceEdge<N> extends Edge<N> {

    private final Link link;

    protected EvidenceEdge(Row<? extends Link, N> row) {
        super(row);
        this.link = row.link();
    }

    @NonNull
    @Description("How sure this link is, and on what it rests.")
    public Evidence getEvidence() {
        return link.evidence();
    }
}
