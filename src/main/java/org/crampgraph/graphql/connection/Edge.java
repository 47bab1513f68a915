package org.crampgraph.graphql.connection;

import org.crampgraph.content.query.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A place in a list.
public abstract class Edge<L, N> {

    protected final Row<L, N> row;

    protected Edge(Row<L, N> row) {
        this.row = row;
    }

    @NonNull
    @Description("Its place in the list, for \"after\" and \"before\".")
    public String getCursor() {
        return row.cursor();
    }

    @NonNull
    @Description("What stands at this place.")
    public N getNode() {
        return row.node();
    }
}
