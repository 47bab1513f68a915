package org.crampgraph.graphql.connection;

import org.crampgraph.content.query.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A place in a list. What kind of link leads to it is no parameter here: SmallRye would show every argument of a superclass
/// as a type of the schema.
public abstract class Edge<N> {

    private final Row<?, N> row;

    protected Edge(Row<?, N> row) {
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
