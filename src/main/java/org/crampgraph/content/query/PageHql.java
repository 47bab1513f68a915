package org.crampgraph.content.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.query.projection.Projection;

/// Writes the queries that read pages. Result columns: parent, those of the node, those of the link (if any), then the keys of
/// the order.
///
/// @param reading the order in which rows are read: the list's own, or its reverse if the window is at the back
/// @param link    null if the relation has none
record PageHql(Relation<?, ?> relation, Ordering reading, String where, Projection<?> node, Projection<?> link) {

    /// At most one parent: the database can stop at the limit. The limit is part of the text: as a parameter it could
    /// be any part of the list for PostgreSQL, which would plan a long list each time, and that takes longer than
    /// reading a page.
    String ofOneParent(int limit) {
        return "select " + join(Stream.of(parent(relation)), columns(), Stream.of(reading.columns())) + " from "
                + relation.from() + where + " order by " + reading.orderBy() + " limit " + limit;
    }

    /// Many parents: numbers the rows of each parent and keeps the first few. An entity is joined afterwards, since a sub-query
    /// cannot return one.
    String ofEachParent() {
        var inner = columns().map(column -> column.equals("n") ? "n.rowId" : column).toList();
        return "select "
                + join(Stream.of("x.parent", node.isWhole() ? "n" : "x.c0"), numbered("c", 1, inner.size()),
                        numbered("k", 0, reading.keys().size()))
                + " from ("
                + numbered(inner) + ") x"
                + (node.isWhole() ? " join " + relation.node().getSimpleName() + " n on n.rowId = x.c0" : "")
                + " where x.place <= :limit order by x.parent, x.place";
    }

    private String numbered(List<String> columns) {
        return "select " + join(Stream.of(parent(relation) + " as parent"),
                IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i) + " as c" + i),
                Stream.of(reading.columns(), "row_number() over (partition by " + parent(relation) + " order by "
                        + reading.orderBy() + ") as place"))
                + " from " + relation.from() + where;
    }

    private Stream<String> columns() {
        return Stream.concat(node.columns("n").stream(), link == null ? Stream.of() : link.columns("l").stream());
    }

    private static Stream<String> numbered(String prefix, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "x." + prefix + i);
    }

    @SafeVarargs
    private static String join(Stream<String>... columns) {
        return Stream.of(columns).flatMap(some -> some).collect(Collectors.joining(", "));
    }

    /// HQL for the parent's row id; a number that is not a row id if there is no parent.
    static String parent(Relation<?, ?> relation) {
        return relation.parent() == null ? Pages.NO_PARENT + "L" : relation.parent();
    }
}
