package org.crampgraph.content.query;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the query that reads a page. Result columns: parent, node, link (if any), then the keys of the order.
final class PageHql {

    private PageHql() {}

    /// One parent, or none: the database can stop at the limit.
    static String ofOneParent(Request<?, ?> request, String where) {
        var relation = request.relation();
        return "select " + parent(relation) + ", n, " + (relation.linked() ? "l, " : "") + request.reading().columns()
                + " from " + relation.from() + where + " order by " + request.reading().orderBy() + " limit :limit";
    }

    /// Many parents: rows are numbered within each parent, and the first few of each are kept.
    static String ofEachParent(Request<?, ?> request, String where) {
        var relation = request.relation();
        var inner = "select " + parent(relation) + " as parent, n.rowId as node, "
                + (relation.linked() ? "l.rowId as link, " : "")
                + request.reading().columns() + ", row_number() over (partition by " + parent(relation) + " order by "
                + request.reading().orderBy() + ") as place from " + relation.from() + where;
        return "select x.parent, n, " + (relation.linked() ? "l, " : "") + keys(request) + " from (" + inner
                + ") x join "
                + relation.node().getSimpleName() + " n on n.rowId = x.node"
                + (relation.linked() ? " join " + relation.link().getSimpleName() + " l on l.rowId = x.link" : "")
                + " where x.place <= :limit order by x.parent, x.place";
    }

    private static String parent(Relation<?, ?> relation) {
        return relation.parent() == null ? Pages.NO_PARENT + "L" : relation.parent();
    }

    private static String keys(Request<?, ?> request) {
        return IntStream.range(0, request.ordering().keys().size()).mapToObj(i -> "x.k" + i)
                .collect(Collectors.joining(", "));
    }
}
