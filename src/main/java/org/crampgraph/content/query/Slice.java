package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.crampgraph.content.query.cache.Part;

/// A page of a list, in the list's order from whichever end it was read.
public record Slice<L, N>(List<Row<L, N>> rows, boolean hasNextPage, boolean hasPreviousPage) implements Part {

    @Override
    public Slice<?, ?> with(UnaryOperator<Object> replacement) {
        var replaced = new ArrayList<Row<Object, Object>>(rows.size());
        for (var row : rows) {
            var link = row.link() == null ? null : replacement.apply(row.link());
            var node = replacement.apply(row.node());
            if (node == null || link == null && row.link() != null) {
                return null;
            }
            replaced.add(new Row<>(link, node, row.place()));
        }
        return new Slice<>(List.copyOf(replaced), hasNextPage, hasPreviousPage);
    }

    @Override
    public int weight() {
        return rows.stream().mapToInt(Row::weight).sum();
    }

    /// The same page with its nodes as another type.
    public <M> Slice<L, M> map(Function<N, M> view) {
        return new Slice<>(
                rows.stream().map(row -> new Row<>(row.link(), view.apply(row.node()), row.place())).toList(),
                hasNextPage, hasPreviousPage);
    }

    /// Makes a page of rows in reading order, with at least one row beyond the page if the list continues.
    ///
    /// As in the Relay specification, a size that a client gave determines alone whether the list continues in its
    /// direction; without one, a cursor at the far end does, because its row exists.
    public static <L, N> Slice<L, N> of(List<Row<L, N>> read, PageArguments page) {
        boolean more = read.size() > page.size();
        var rows = more ? read.subList(0, page.size()) : read;
        return page.backward() ? new Slice<>(rows.reversed(), page.before() != null, more)
                : new Slice<>(rows, more || !page.sized() && page.before() != null, page.after() != null);
    }
}
