package org.crampgraph.content.query;

import java.util.List;
import java.util.function.Function;

/// A page of a list, in the list's order whatever end it was read from.
public record Slice<L, N>(List<Row<L, N>> rows, boolean hasNextPage, boolean hasPreviousPage) {

    /// The same page with its nodes seen as another type.
    public <M> Slice<L, M> map(Function<N, M> view) {
        return new Slice<>(
                rows.stream().map(row -> new Row<>(row.link(), view.apply(row.node()), row.place())).toList(),
                hasNextPage, hasPreviousPage);
    }

    /// Makes a page of rows that were read in reading direction, with one or more beyond the window if the list goes on.
    public static <L, N> Slice<L, N> of(List<Row<L, N>> read, Window window) {
        boolean more = read.size() > window.size();
        var rows = more ? read.subList(0, window.size()) : read;
        return window.backward() ? new Slice<>(rows.reversed(), window.before() != null, more)
                : new Slice<>(rows, more, window.after() != null);
    }
}
