package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// Reads pages of relations: one SQL statement a request, however many parents it is for.
@ApplicationScoped
public class Pages {

    /// Stands for the missing parent of a list that has none.
    public static final Long NO_PARENT = 0L;

    @Inject
    Reader reader;

    /// The page of each parent. A parent without rows gets an empty page.
    public <L, N> Map<Long, Slice<L, N>> load(Request<L, N> request, Collection<Long> parents) {
        var statement = new Statement().parents(request.relation(), parents).between(request)
                .with("limit", request.window().size() + 1);
        var rows = reader.list(hql(request, parents.size() == 1, statement), Object[].class, statement.parameters());
        var read = new HashMap<Long, List<Row<L, N>>>();
        rows.forEach(
                columns -> read.computeIfAbsent(parent(columns), id -> new ArrayList<>()).add(row(request, columns)));
        var slices = new LinkedHashMap<Long, Slice<L, N>>();
        parents.forEach(parent -> slices.put(parent, Slice.of(read.getOrDefault(parent, List.of()), request.window())));
        return slices;
    }

    /// How many rows each parent has in all, whatever the window.
    public Map<Long, Integer> count(Request<?, ?> request, Collection<Long> parents) {
        var relation = request.relation();
        var statement = new Statement().parents(relation, parents);
        var parent = relation.parent() == null ? NO_PARENT + "L" : relation.parent();
        var group = relation.parent() == null ? "" : " group by " + parent;
        var rows = reader.list("select " + parent + ", count(*) from " + relation.from() + statement.where() + group,
                Object[].class,
                statement.parameters());
        var counts = new HashMap<Long, Integer>();
        parents.forEach(id -> counts.put(id, 0));
        rows.forEach(columns -> counts.put((Long) columns[0], Math.toIntExact((Long) columns[1])));
        return counts;
    }

    private static String hql(Request<?, ?> request, boolean single, Statement statement) {
        return single ? PageHql.ofOneParent(request, statement.where())
                : PageHql.ofEachParent(request, statement.where());
    }

    private static Long parent(Object[] columns) {
        return (Long) columns[0];
    }

    /// Columns: parent, node, link (if any), then the keys.
    @SuppressWarnings("unchecked")
    private static <L, N> Row<L, N> row(Request<L, N> request, Object[] columns) {
        boolean linked = request.relation().linked();
        var keys = Arrays.asList(columns).subList(linked ? 3 : 2, columns.length);
        return new Row<>(linked ? (L) columns[2] : null, (N) columns[1], Cursor.encode(request.ordering(), keys));
    }
}
