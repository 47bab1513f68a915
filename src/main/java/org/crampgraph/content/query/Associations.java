package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.cache.EntityList;
import org.crampgraph.content.query.condition.RowIds;
import org.crampgraph.content.query.projection.Projection;
import org.crampgraph.content.query.projection.Projections;

/// Reads an association of many entities in one statement. No association is loaded lazily per entity.
@ApplicationScoped
public class Associations {

    @Inject
    ContentQueries queries;

    @Inject
    Projections projections;

    /// The target of a to-one association; owners without one are missing from the map.
    public <V> Map<Long, V> one(Class<?> owner, String attribute, Class<V> type, Collection<Long> owners) {
        var values = new HashMap<Long, V>();
        lists(owner, attribute, "", type, owners)
                .forEach((id, list) -> list.entries().forEach(value -> values.put(id, value)));
        return values;
    }

    /// The targets of an ordered to-many association, in order; owners without any have an empty list.
    public <V> Map<Long, List<V>> many(Class<?> owner, String attribute, Class<V> type, Collection<Long> owners) {
        var values = new HashMap<Long, List<V>>();
        lists(owner, attribute, " order by o.rowId, index(v)", type, owners)
                .forEach((id, list) -> values.put(id, list.entries()));
        return values;
    }

    private <V> Map<Long, EntityList<V>> lists(Class<?> owner, String attribute, String order, Class<V> type,
            Collection<Long> owners) {
        return queries.parts(() -> owner.getSimpleName() + "." + attribute, owners, missing -> {
            var projection = projections.all(type);
            var values = new HashMap<Long, List<V>>();
            missing.forEach(id -> values.put(id, new ArrayList<>()));
            rows(owner, attribute, order, projection, missing)
                    .forEach(row -> values.get((Long) row[0]).add(projection.entity(row, 1)));
            return values.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new EntityList<>(entry.getValue())));
        });
    }

    private List<Object[]> rows(Class<?> owner, String attribute, String order, Projection<?> projection,
            Collection<Long> owners) {
        var ids = new RowIds(owners);
        return queries.statements().list("select o.rowId, " + String.join(", ", projection.columns("v")) + " from "
                + owner.getSimpleName() + " o join o." + attribute
                + " v where " + ContentQueries.VERSION + " and " + ids.include("o.rowId") + order,
                Object[].class, ids.parameters());
    }
}
