package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.graphql.connection.PageInfo;

/// A page of a list as a connection.
///
/// @param counter counts the items on all pages
public record ListPage(Slice<?, ?> slice, Supplier<CompletionStage<Integer>> counter) {

    public List<? extends Row<?, ?>> rows() {
        return slice.rows();
    }

    public List<?> nodes() {
        return rows().stream().map(Row::node).toList();
    }

    public PageInfo pageInfo() {
        return PageInfo.of(slice);
    }

    public CompletionStage<Integer> count() {
        return counter.get();
    }
}
