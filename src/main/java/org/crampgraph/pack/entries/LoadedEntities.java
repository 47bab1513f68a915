package org.crampgraph.pack.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.crampgraph.content.types.Drafts;
import org.crampgraph.content.types.Property;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.pack.yaml.Reference;

/// The entities of the running load, by their keys in the pack.
public final class LoadedEntities implements Drafts {

    private final Map<Reference, Entry> entries = new HashMap<>();

    public void put(Reference reference, Entry entity) {
        entries.put(reference, entity);
    }

    @Override
    public <E extends Entry> Stream<E> all(Class<E> type) {
        return entries.values().stream().filter(type::isInstance).map(type::cast);
    }

    public Entry get(Reference reference) {
        return entries.get(reference);
    }

    List<Entry> all(List<Reference> references) {
        return references.stream().map(this::get).toList();
    }

    List<Source> sources(List<Reference> references) {
        return references.stream().map(reference -> (Source) get(reference)).toList();
    }

    /// Copies a value from a draft to a row.
    <E extends Entry> void copy(Property<E> property, E draft, E row) {
        if (property.get().apply(draft) instanceof List<?> wanted) {
            replace(row, (List<?>) property.get().apply(row), wanted, list -> property.set().accept(row, list));
        } else {
            property.copy(draft, row);
        }
    }

    /// Gives the entity another list if the old one differs. The list is not changed in place: Hibernate would move its
    /// rows one by one and violate a unique key. A separate list is no change of the entity to Hibernate, so this also
    /// sets the time, which increases the revision.
    <T> void replace(Entry owner, List<? extends T> now, List<? extends T> wanted, Consumer<List<T>> set) {
        if (replace(now, wanted, set)) {
            owner.updatedAt = Instant.now();
        }
    }

    static <T> boolean replace(List<? extends T> now, List<? extends T> wanted, Consumer<List<T>> set) {
        boolean differs = !wanted.equals(List.copyOf(now));
        if (differs) {
            set.accept(new ArrayList<>(wanted));
        }
        return differs;
    }
}
