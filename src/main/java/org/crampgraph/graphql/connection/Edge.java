package org.crampgraph.graphql.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.query.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// An item of a list. The kind of link is not a type parameter: SmallRye would publish every argument of a superclass
/// as a type of the schema.
@RegisterForReflection // graphql-java looks its methods up; Quarkus registers only subclasses
public abstract class Edge<N> {

    private final Row<?, N> row;

    protected Edge(Row<?, N> row) {
        this.row = row;
    }

    @NonNull
    @Description("Its cursor, for \"after\" and \"before\".")
    public String getCursor() {
        return row.cursor();
    }

    @NonNull
    @Description("The item.")
    public N getNode() {
        return row.node();
    }
}
