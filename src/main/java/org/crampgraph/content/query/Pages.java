package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.query.cache.PartsAhead;

/// Reads pages of relations: one SQL statement per request, for any number of parents.
@ApplicationScoped
public class Pages {

    /// Represents the missing parent of a list without parents.
    public static final Long NO_PARENT = 0L;

    @Inject
    ContentQueries queries;

    @Inject
    PartsAhead ahead;

    @Inject
    FilterTypes shapes;

    /// The page of each parent. A parent without rows has an empty page.
    public <L, N> Map<Long, Slice<L, N>> load(Request<L, N> request, Collection<Long> parents) {
        return queries.parts(() -> "page " + request.key(), parents, missing -> read(request, missing));
    }

    @SuppressWarnings("unchecked")
    private <L, N> Map<Long, Slice<L, N>> read(Request<L, N> request, Collection<Long> parents) {
        if (parents.size() != 1) {
            return readNow(request, parents);
        }
        var parent = parents.iterator().next();
        return ahead.take(request, parent).map(page -> Map.of(parent, (Slice<L, N>) page))
                .orElseGet(() -> readNow(request, parents));
    }

    private <L, N> Map<Long, Slice<L, N>> readNow(Request<L, N> request, Collection<Long> parents) {
        var hql = hql(request);
        var read = new HashMap<Long, List<Row<L, N>>>();
        rows(request, hql, parents).forEach(columns -> read
                .computeIfAbsent((Long) columns[0], id -> new ArrayList<>()).add(hql.row(columns, 1)));
        var slices = new HashMap<Long, Slice<L, N>>();
        parents.forEach(parent -> slices.put(parent, Slice.of(read.getOrDefault(parent, List.of()), request.page())));
        return slices;
    }

    <L, N> PageHql<L, N> hql(Request<L, N> request) {
        var relation = request.relation();
        return new PageHql<>(relation, Orders.of(relation, request.criteria().order(), shapes),
                request.page().backward(),
                queries.projection(relation.node(), relation.from(), request.fields()::node),
                relation.linked() ? queries.projection(relation.link(), relation.from(), request.fields()::link)
                        : null);
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
    private List<Object[]> rows(Request<?, ?> request, PageHql<?, ?> hql, Collection<Long> parents) {
        var page = request.page();
        var where = new WhereClause(request, parents).between(hql.ordering());
        if (parents.size() == 1) {
            return list(request, hql.ofOneParent(where.text(), page.usualSize() + 1), where);
        }
        return list(request, hql.ofEachParent(where.text()), where.with("limit", page.size() + 1));
    }

    private List<Object[]> list(Request<?, ?> request, String hql, WhereClause where) {
        return request.criteria().filters()
                ? queries.statements().filtered(hql, new ListFilter(request, shapes), where.parameters())
                : queries.statements().list(hql, Object[].class, where.parameters());
    }
}
