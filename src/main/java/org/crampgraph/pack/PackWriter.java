package org.crampgraph.pack;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.crampgraph.content.Link;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Entry;

/// Updates the rows to match a pack, inside the running transaction. Rows are matched by their keys, so that Hibernate
/// writes only those that differ.
final class PackWriter {
    private final EntityManager entities;
    private final LoadedEntities loaded = new LoadedEntities();
    /// Removes what left the pack, after everything that refers to it.
    private final Deque<Object> gone = new ArrayDeque<>();

    /// The key of a link: its class and its two ends.
    private record Ends(Class<?> type, Long from, Long to) {}

    PackWriter(EntityManager entities) {
        this.entities = entities;
    }

    void write(Pack pack, ContentTypes types) {
        types.entries().forEach(type -> store(type, pack));
        storeLinks(pack);
        gone.forEach(entities::remove);
    }

    private <E extends Entry> void store(ContentType<E> type, Pack pack) {
        Map<String, E> rows = rows(type.entity(), row -> row.slug);
        pack.all(type.entity()).forEach(entry -> store(entry, rows));
        rows.values().forEach(gone::addFirst);
    }

    private <E extends Entry> void store(PackEntry<E> entry, Map<String, E> rows) {
        E row = found(rows, entry.self().slug(), entry.type().create());
        entry.fill(row, loaded);
        entities.persist(row);
        loaded.put(entry.self(), row);
    }

    private void storeLinks(Pack pack) {
        Map<Ends, Link> rows = rows(Link.class, link -> new Ends(link.getClass(), link.fromId, link.toId));
        pack.entries().forEach(entry -> entry.links().forEach(link -> {
            Entry from = loaded.get(entry.self());
            Entry to = loaded.get(link.to());
            Link row = found(rows, new Ends(link.type().entity(), from.rowId, to.rowId),
                    () -> link.type().connect(from, to));
            link.fill(row, loaded);
            entities.persist(row);
        }));
        rows.values().forEach(gone::addFirst);
    }

    private <K, T> Map<K, T> rows(Class<T> type, Function<T, K> key) {
        return entities.createQuery("from " + type.getSimpleName(), type).getResultStream()
                .collect(toMap(key, row -> row));
    }

    /// The row with that key, removed from the map, or a new one.
    private static <K, T> T found(Map<K, T> rows, K key, Supplier<T> create) {
        T row = rows.remove(key);
        return row == null ? create.get() : row;
    }
}
