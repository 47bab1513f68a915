package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// Reads an association of many entities in one statement. No association is loaded lazily per entity.
@ApplicationScoped
public class Associations {

    @Inject
    ContentQueries queries;

    /// The target of a to-one association; owners without one are missing from the map.
    public <V> Map<Long, V> one(Class<?> owner, String attribute, Class<V> type, Collection<Long> owners) {
        var values = new HashMap<Long, V>();
        rows(owner, attribute, "", owners).forEach(row -> values.put((Long) row[0], type.cast(row[1])));
        return values;
    }

    /// The targets of an ordered to-many association, in order; owners without any have an empty list.
    public <V> Map<Long, List<V>> many(Class<?> owner, String attribute, Class<V> type, Collection<Long> owners) {
        var values = new HashMap<Long, List<V>>();
        owners.forEach(id -> values.put(id, new ArrayList<>()));
        rows(owner, attribute, " order by o.rowId, index(v)", owners)
                .forEach(row -> values.get((Long) row[0]).add(type.cast(row[1])));
        return values;
    }

    private List<Object[]> rows(Class<?> owner, String attribute, String order, Collection<Long> owners) {
        return queries.list("select o.rowId, v from " + owner.getSimpleName() + " o join o." + attribute + " v where "
                + ContentQueries.ANY.formatted("o.rowId") + order, Object[].class, ContentQueries.ids(owners));
    }
}
