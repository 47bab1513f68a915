package org.crampgraph.graphql.connection;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.graphql.Cost;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of a list as a Relay connection.
@RegisterForReflection // graphql-java looks its methods up; Quarkus registers only subclasses
public abstract class Connection<E, N> {

    private final Slice<?, N> slice;
    private final Supplier<List<E>> edgeList;
    private final Supplier<CompletionStage<Integer>> count;

    protected <L> Connection(Slice<L, N> slice, Supplier<CompletionStage<Integer>> count, Function<Row<L, N>, E> edge) {
        this.slice = slice;
        this.edgeList = () -> slice.rows().stream().map(edge).toList();
        this.count = count;
    }

    @Description("The page with the facts of each link: its cursor, and its evidence if it has any.")
    public @NonNull List<@NonNull E> getEdges() {
        return edgeList.get();
    }

    @Description("The items of the page, without the links.")
    public @NonNull List<@NonNull N> getNodes() {
        return slice.rows().stream().map(Row::node).toList();
    }

    @NonNull
    @Description("Position of the page in the list.")
    public PageInfo getPageInfo() {
        return PageInfo.of(slice);
    }

    @Cost(weight = "2")
    @NonNull
    @Description("Number of items on all pages. Counted only if requested.")
    public CompletionStage<Integer> getTotalCount() {
        return count.get();
    }
}
