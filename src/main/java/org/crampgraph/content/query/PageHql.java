package org.crampgraph.content.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.query.projection.Projection;

/// Writes the queries that read pages, and reads their rows. The columns of a row: those of the node, those of the link (if any),
/// then the keys of the order.
///
/// @param ordering of the list
/// @param backward whether its rows are read from its end
/// @param link     null if the relation has none
record PageHql<L, N>(Relation<L, N> relation, Ordering ordering, boolean backward, Projection<N> node,
        Projection<L> link) {

    /// The texts of usual requests, at most 2 MB: writing one takes as long as making the entities of a page.
    private static final Cache<Text, String> TEXTS = Caffeine.newBuilder().maximumSize(512).build();

    /// @param entry that is read, too; null if there is none
    /// @param where the condition
    /// @param limit 0 if it is a parameter
    private record Text(PageHql<?, ?> page, Projection<?> entry, String where, int limit) {}

    /// Of at most one parent: its row id, then the columns of the row. The database can stop at the limit. The limit is part of the
    /// text: as a parameter it could be any part of the list for PostgreSQL, which would plan a long list each time, and that takes
    /// longer than reading a page.
    String ofOneParent(String where, int limit) {
        return TEXTS.get(new Text(this, null, where, limit), none -> "select "
                + join(Stream.of(parent(relation)), columns(), Stream.of(reading().columns())) + " from "
                + relation.from() + where + " order by " + reading().orderBy() + " limit " + limit);
    }

    /// Of many parents: the row id of each, then the columns of the row. Numbers the rows of each parent and keeps the first few. An
    /// entity is joined afterwards, since a sub-query cannot return one.
    String ofEachParent(String where) {
        return TEXTS.get(new Text(this, null, where, 0), none -> "select "
                + join(Stream.of("x.parent", node.isWhole() ? "n" : "x.c0"), numbered("c", 1, inner().size()), keys())
                + " from (" + numbered(where) + ") x"
                + (node.isWhole() ? " join " + relation.node().getSimpleName() + " n on n.rowId = x.c0" : "")
                + " where x.place <= :limit order by x.parent, x.place");
    }

    /// Of an entry, and the entry: the number of the row, null if the list is empty; the columns of the entry, null in all rows but
    /// the first; then those of the row. The limit is a parameter, because the list of one entry is sorted as a whole anyway.
    ///
    /// @param condition that fits only one entry, a format for its alias
    String withEntry(Class<?> type, Projection<?> entry, String condition) {
        return TEXTS.get(new Text(this, entry, condition, 0), none -> joined(type, entry, condition));
    }

    private String joined(Class<?> type, Projection<?> entry, String condition) {
        var parent = " where %s = (select f.rowId from %s f where %s)".formatted(parent(relation), type.getSimpleName(),
                condition.formatted("f"));
        var first = entry.columns("e").stream().map("case when x.place > 1 then null else %s end"::formatted);
        return "select " + join(Stream.of("x.place"), first, numbered("c", 0, inner().size()), keys()) + " from "
                + type.getSimpleName() + " e left join (" + numbered(parent) + ") x on x.place <= :limit where "
                + ContentQueries.VERSION + " and " + condition.formatted("e") + " order by x.place";
    }

    /// @param from position of the first column of the node
    Row<L, N> row(Object[] columns, int from) {
        int links = from + node.width();
        int keys = links + (link == null ? 0 : link.width());
        return new Row<>(link == null ? null : link.entity(columns, links), node.entity(columns, from),
                new Row.Position(relation.from(), ordering,
                        Arrays.copyOfRange(columns, keys, keys + ordering.keys().size())));
    }

    private String numbered(String where) {
        var inner = inner();
        return "select " + join(Stream.of(parent(relation) + " as parent"),
                IntStream.range(0, inner.size()).mapToObj(i -> inner.get(i) + " as c" + i),
                Stream.of(reading().columns(), "row_number() over (partition by " + parent(relation) + " order by "
                        + reading().orderBy() + ") as place"))
                + " from " + relation.from() + where;
    }

    private Ordering reading() {
        return backward ? ordering.reversed() : ordering;
    }

    private List<String> inner() {
        return columns().map(column -> column.equals("n") ? "n.rowId" : column).toList();
    }

    private Stream<String> columns() {
        return Stream.concat(node.columns("n").stream(), link == null ? Stream.of() : link.columns("l").stream());
    }

    private Stream<String> keys() {
        return numbered("k", 0, ordering.keys().size());
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
