package org.crampgraph.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;

/// The entities of the running load, by what the pack calls them.
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

    /// The list of sources for an entity that now has `cited`.
    List<Source> sources(List<Reference> references, List<Source> cited) {
        return keep(cited, all(references, Source.class));
    }

    /// The list that the entity has, if it says what it should; otherwise a new one. A list is never changed in place:
    /// Hibernate would move its rows one by one and meet the row that stands in the way.
    static <T> List<T> keep(List<T> now, List<T> wanted) {
        return wanted.equals(List.copyOf(now)) ? now : new java.util.ArrayList<>(wanted);
    }
}
