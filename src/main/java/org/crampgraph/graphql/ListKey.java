package org.crampgraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Field;
import org.crampgraph.content.query.Request;

/// A request for the page of one parent by one field. Two keys are equal if they have the same field of the document
/// and the same parent: the field determines the arguments and, with those that are merged with it, the selection.
///
/// @param fields the merged ones, compared by identity
record ListKey(List<Field> fields, Request<?, ?> request, Long parent) {

    /// Loads one request for many parents.
    interface Batch<V> {
        Map<Long, ? extends V> load(Request<?, ?> request, Collection<Long> parents);
    }

    /// Loads many keys, one batch per field.
    static <V> Map<ListKey, V> load(Set<ListKey> keys, Batch<V> batch) {
        var values = new HashMap<ListKey, V>();
        keys.stream().collect(Collectors.groupingBy(ListKey::place)).values().forEach(alike -> {
            var byParent = batch.load(alike.getFirst().request, alike.stream().map(ListKey::parent).toList());
            alike.forEach(key -> values.put(key, byParent.get(key.parent)));
        });
        return values;
    }

    private record Place(List<Field> fields, Object relation) {}

    private Place place() {
        return new Place(fields, request.relation());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListKey key && place().equals(key.place()) && parent.equals(key.parent);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(fields.getFirst()) + parent.hashCode();
    }
}
