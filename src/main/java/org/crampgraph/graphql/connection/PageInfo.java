package org.crampgraph.graphql.connection;

import org.crampgraph.content.query.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Position of a page in its list, and how to continue.")
public record PageInfo(
        @NonNull @Description("True if there are more items after this page.") Boolean hasNextPage,
        @NonNull @Description("True if there are more items before this page.") Boolean hasPreviousPage,
        @Description("Cursor of the first edge, for \"before\"; null if the page is empty.") String startCursor,
        @Description("Cursor of the last edge, for \"after\"; null if the page is empty.") String endCursor) {

    public static PageInfo of(Slice<?, ?> slice) {
        var rows = slice.rows();
        return new PageInfo(slice.hasNextPage(), slice.hasPreviousPage(),
                rows.isEmpty() ? null : rows.getFirst().cursor(),
                rows.isEmpty() ? null : rows.getLast().cursor());
    }
}
