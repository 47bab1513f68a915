package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.query.projection.Projection;

/// Reads pages of relations: one SQL statement per request, for any number of parents.
@ApplicationScoped
public class Pages {

    /// Represents the missing parent of a list without parents.
    public static final Long NO_PARENT = 0L;

    @Inject
    ContentQueries queries;

    @Inject
    FilterTypes shapes;

    /// The page of each parent. A parent without rows has an empty page.
    public <L, N> Map<Long, Slice<L, N>> load(Request<L, N> request, Collection<Long> parents) {
        return queries.parts(() -> "page " + request.key(), parents, missing -> read(request, missing));
    }

    private <L, N> Map<Long, Slice<L, N>> read(Request<L, N> request, Collection<Long> parents) {
        var relation = request.relation();
        var ordering = Orders.of(relation, request.criteria().order(), shapes);
        var node = queries.projection(relation.node(), relation.from(), request.fields()::node);
        var link = relation.linked()
                ? queries.projection(relation.link(), relation.from(), request.fields()::link)
                : null;
        var read = new HashMap<Long, List<Row<L, N>>>();
        read(request, ordering, parents, node, link).forEach(columns -> read
                .computeIfAbsent((Long) columns[0], id -> new ArrayList<>())
                .add(row(request, ordering, columns, node, link)));
        var slices = new HashMap<Long, Slice<L, N>>();
        parents.forEach(parent -> slices.put(parent, Slice.of(read.getOrDefault(parent, List.of()), request.page())));
        return slices;
    }

    /// The total number of rows of each parent, for any page.
    public Map<Long, Integer> count(Request<?, ?> request, Collection<Long> parents) {
        return queries.parts(() -> "count " + request.listKey(), parents, missing -> readCounts(request, missing));
    }

    private Map<Long, Integer> readCounts(Request<?, ?> request, Collection<Long> parents) {
        var relation = request.relation();
        var where = new WhereClause(request, parents);
        var parent = PageHql.parent(relation);
        var hql = "select " + parent + ", count(*) from " + relation.from() + where.text()
                + (relation.parent() == null ? "" : " group by " + parent);
        var counts = new HashMap<Long, Integer>();
        parents.forEach(id -> counts.put(id, 0));
        list(request, hql, where).forEach(columns -> counts.put((Long) columns[0], Math.toIntExact((Long) columns[1])));
        return counts;
    }

    /// At least one row more than the page, if there is one.
    private List<Object[]> read(Request<?, ?> request, Ordering ordering, Collection<Long> parents, Projection<?> node,
            Projection<?> link) {
        var page = request.page();
        var where = new WhereClause(request, parents).between(ordering);
        var hql = new PageHql(request.relation(), page.backward() ? ordering.reversed() : ordering,
                where.text(), node, link);
        if (parents.size() == 1) {
            return list(request, hql.ofOneParent(page.usualSize() + 1), where);
        }
        return list(request, hql.ofEachParent(), where.with("limit", page.size() + 1));
    }

    private List<Object[]> list(Request<?, ?> request, String hql, WhereClause where) {
        return request.criteria().filters()
                ? queries.statements().filtered(hql, new ListFilter(request, shapes), where.parameters())
                : queries.statements().list(hql, Object[].class, where.parameters());
    }

    /// @param columns as [PageHql] orders them
    private static <L, N> Row<L, N> row(Request<L, N> request, Ordering ordering, Object[] columns, Projection<N> node,
            Projection<L> link) {
        int links = 1 + node.width();
        int keys = links + (link == null ? 0 : link.width());
        return new Row<>(link == null ? null : link.entity(columns, links), node.entity(columns, 1), new Row.Position(
                request.relation().from(), ordering, Arrays.copyOfRange(columns, keys, columns.length)));
    }
}
