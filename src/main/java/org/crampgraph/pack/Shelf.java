package org.crampgraph.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;

/// The entities of the running load, by their keys in the pack.
final class Shelf {
    private final Map<Reference, Entry> entries = new HashMap<>();

    void put(Reference reference, Entry entity) {
        entries.put(reference, entity);
    }

    <T extends Entry> T get(Reference reference, Class<T> type) {
        return type.cast(entries.get(reference));
    }

    <T extends Entry> List<T> all(List<Reference> references, Class<T> type) {
        return references.stream().map(reference -> get(reference, type)).toList();
    }

    /// Gives the entity another list if the old one differs. The list is not changed in place: Hibernate would move its
    /// rows one by one and violate a unique key. A separate list is no change of the entity to Hibernate, so this also
    /// sets the time, which increases the revision.
    <T> void replace(Entry owner, List<T> now, List<T> wanted, Consumer<List<T>> set) {
        if (replace(now, wanted, set)) {
            owner.updatedAt = Instant.now();
        }
    }

    static <T> boolean replace(List<T> now, List<T> wanted, Consumer<List<T>> set) {
        boolean differs = !wanted.equals(List.copyOf(now));
        if (differs) {
            set.accept(new ArrayList<>(wanted));
        }
        return differs;
    }

    List<Source> sources(List<Reference> references) {
        return all(references, Source.class);
    }
}
