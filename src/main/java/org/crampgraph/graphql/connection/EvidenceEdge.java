package org.crampgraph.graphql.connection;

import org.crampgraph.content.Link;
import org.crampgraph.content.query.Row;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A place in a list that is reached by a link with evidence.
public abstract class EvidenceEdge<L extends Link, N> extends Edge<L, N> {

    protected EvidenceEdge(Row<L, N> row) {
        super(row);
    }

    @NonNull
    @Description("How sure this link is, and on what it rests.")
    public Evidence getEvidence() {
        return row.link().evidence();
    }
}
