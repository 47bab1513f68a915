package org.crampgraph.graphql.connection;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.graphql.Cost;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of a list as Relay's connections show it.
public abstract class Connection<E, N> {

    private final Slice<?, N> slice;
    private final Supplier<List<E>> edgeList;
    private final Supplier<CompletionStage<Integer>> count;

    protected <L> Connection(Slice<L, N> slice, Supplier<CompletionStage<Integer>> count, Function<Row<L, N>, E> edge) {
        this.slice = slice;
        this.edgeList = () -> slice.rows().stream().map(edge).toList();
        this.count = count;
    }

    @Description("The page with what belongs to each link: its cursor, and the facts of the link where it has some.")
    public @NonNull List<@NonNull E> getEdges() {
        return edgeList.get();
    }

    @Description("The page without the links.")
    public @NonNull List<@NonNull N> getNodes() {
        return slice.rows().stream().map(Row::node).toList();
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return PageInfo.of(slice);
    }

    @Cost(weight = "2")
    @NonNull
    @Description("How many there are on all pages together. Counted only if asked for.")
    public CompletionStage<Integer> getTotalCount() {
        return count.get();
    }
}
