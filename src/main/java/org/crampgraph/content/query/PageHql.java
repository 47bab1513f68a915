package org.crampgraph.content.query;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the queries that read pages. Result columns: parent, node, link (if any), then the keys of the order.
///
/// @param reading the order in which rows are read: the list's own, or its reverse if the window is at the back
record PageHql(Relation<?, ?> relation, Ordering reading, String where) {

    /// One parent, or none: the database can stop at the limit. That stands in the text: of a parameter PostgreSQL must suppose
    /// that it could be any part of the list, so that it plans a long list anew each time, which takes longer than to read a page.
    String ofOneParent(int limit) {
        return "select " + parent(relation) + ", n, " + (relation.linked() ? "l, " : "") + reading.columns()
                + " from " + relation.from("") + where + " order by " + reading.orderBy() + " limit " + limit;
    }

    /// Many parents: rows are numbered within each parent, and the first few of each are kept.
    String ofEachParent() {
        return "select x.parent, n, " + (relation.linked() ? "l, " : "") + keys() + " from (" + numbered() + ") x join "
                + relation.node().getSimpleName() + " n on n.rowId = x.node"
                + (relation.linked() ? " join " + relation.link().getSimpleName() + " l on l.rowId = x.link" : "")
                + " where x.place <= :limit order by x.parent, x.place";
    }

    private String numbered() {
        return "select " + parent(relation) + " as parent, n.rowId as node, "
                + (relation.linked() ? "l.rowId as link, " : "")
                + reading.columns() + ", row_number() over (partition by " + parent(relation) + " order by "
                + reading.orderBy() + ") as place from " + relation.from("") + where;
    }

    private String keys() {
        return IntStream.range(0, reading.keys().size()).mapToObj(i -> "x.k" + i).collect(Collectors.joining(", "));
    }

    /// HQL for the parent's row id; a number that is no row id where there is no parent.
    static String parent(Relation<?, ?> relation) {
        return relation.parent() == null ? Pages.NO_PARENT + "L" : relation.parent("");
    }
}
