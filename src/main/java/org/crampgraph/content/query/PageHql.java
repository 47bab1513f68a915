package org.crampgraph.content.query;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.fields.Relation;

/// Writes the queries that read pages. Result columns: parent, node, link (if any), then the keys of the order.
///
/// @param reading the order in which rows are read: the list's own, or its reverse if the window is at the back
record PageHql(Relation<?, ?> relation, Ordering reading, String where) {

    /// At most one parent: the database can stop at the limit. The limit is part of the text: as a parameter it could
    /// be any part of the list for PostgreSQL, which would plan a long list each time, and that takes longer than
    /// reading a page.
    String ofOneParent(int limit) {
        return "select " + parent(relation) + ", n, " + (relation.linked() ? "l, " : "") + reading.columns()
                + " from " + relation.from() + where + " order by " + reading.orderBy() + " limit " + limit;
    }

    /// Many parents: numbers the rows of each parent and keeps the first few.
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
                + reading.orderBy() + ") as place from " + relation.from() + where;
    }

    private String keys() {
        return IntStream.range(0, reading.keys().size()).mapToObj(i -> "x.k" + i).collect(Collectors.joining(", "));
    }

    /// HQL for the parent's row id; a number that is not a row id if there is no parent.
    static String parent(Relation<?, ?> relation) {
        return relation.parent() == null ? Pages.NO_PARENT + "L" : relation.parent();
    }
}
