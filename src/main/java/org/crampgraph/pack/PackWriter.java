package org.crampgraph.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Entry;
import org.crampgraph.pack.entries.LoadedEntities;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;

/// Carries out a change set inside the running transaction. Rows are matched by name, so that Hibernate writes only
/// those that differ.
final class PackWriter {

    private final EntityManager entities;
    private final LoadedEntities loaded = new LoadedEntities();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();

    /// @param now the stored content
    PackWriter(EntityManager entities, Pack now) {
        this.entities = entities;
        now.entries().forEach(entry -> {
            entries.put(ChangeSet.name(entry.self()), entry.draft());
            entry.links().forEach(link -> links.put(ChangeSet.name(entry, link), link.draft()));
        });
    }

    /// Puts every entry and link of the pack, then removes those that the change set names.
    void write(ChangeSet changes, Pack pack, ContentTypes types) {
        types.entries().forEach(type -> pack.all(type.entity()).forEach(this::put));
        pack.entries().forEach(entry -> entry.links().forEach(link -> put(entry, link)));
        changes.links().removed().forEach(name -> entities.remove(links.get(name)));
        inUse(changes.entries().removed(), types).forEach(entities::remove);
    }

    private <E extends Entry> void put(PackEntry<E> entry) {
        E row = entry.type().entity()
                .cast(entries.computeIfAbsent(ChangeSet.name(entry.self()), none -> entry.type().create().get()));
        entry.fill(row, loaded);
        entities.persist(row);
        loaded.put(entry.self(), row);
    }

    private void put(PackEntry<?> entry, PackLink<?> link) {
        Link row = links.computeIfAbsent(ChangeSet.name(entry, link),
                none -> link.type().connect(loaded.get(entry.self()), loaded.get(link.to())));
        link.fill(row, loaded);
        entities.persist(row);
    }

    /// Those that name others come first.
    private List<Entry> inUse(List<String> names, ContentTypes types) {
        var order = types.entries().stream().<Class<?>>map(ContentType::entity).toList();
        return names.stream().map(entries::get)
                .sorted((one, other) -> order.indexOf(other.getClass()) - order.indexOf(one.getClass())).toList();
    }
}
