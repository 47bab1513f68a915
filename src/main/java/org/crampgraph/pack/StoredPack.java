package org.crampgraph.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.content.types.ToMany;
import org.crampgraph.content.types.ToOne;
import org.crampgraph.evidence.Entry;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;
import org.crampgraph.pack.yaml.Reference;

/// Reads the content of the database as a pack whose drafts are the rows, in the order in which they were added.
final class StoredPack {

    private final EntityManager entities;
    private final ContentTypes types;
    private final Map<Long, Reference> ends = new HashMap<>();
    private final Map<Long, List<PackLink<?>>> links = new HashMap<>();

    private StoredPack(EntityManager entities, ContentTypes types) {
        this.entities = entities;
        this.types = types;
    }

    static Pack read(EntityManager entities, ContentTypes types) {
        return new StoredPack(entities, types).read();
    }

    private Pack read() {
        var rows = types.entries().stream().map(type -> rows(type.entity())).toList();
        rows.stream().flatMap(List::stream).forEach(row -> ends.put(row.rowId, reference(row)));
        rows(Link.class).forEach(row -> types.links().stream().filter(type -> type.entity() == row.getClass())
                .forEach(type -> links.computeIfAbsent(row.fromId, none -> new ArrayList<>()).add(link(type, row))));
        return new Pack(types.entries().stream().filter(type -> type.list() != null).flatMap(this::entries).toList());
    }

    private <T> List<T> rows(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName() + " e order by e.rowId", type).getResultList();
    }

    private <E extends Entry> Stream<PackEntry<?>> entries(ContentType<E> type) {
        return rows(type.entity()).stream().map(row -> entry(type, row)).flatMap(PackEntry::all);
    }

    private <E extends Entry> PackEntry<E> entry(ContentType<E> type, E row) {
        var references = new LinkedHashMap<String, List<Reference>>();
        type.facts().forEach(fact -> {
            switch (fact) {
                case ToOne<E> one -> references.put(one.key(), List.of(reference(one.get().apply(row))));
                case ToMany<E> many ->
                    references.put(many.key(), many.get().apply(row).stream().map(this::reference).toList());
                default -> {
                }
            }
        });
        var inside = row instanceof Article article ? claims(article) : List.<PackEntry<?>>of();
        return new PackEntry<>(type, reference(row), row, references, links.getOrDefault(row.rowId, List.of()), inside);
    }

    private List<PackEntry<?>> claims(Article article) {
        return rows(Claim.class).stream().filter(claim -> claim.article.equals(article))
                .sorted(Comparator.comparing(claim -> claim.position))
                .<PackEntry<?>>map(claim -> entry(types.type(Claim.class), claim)).toList();
    }

    private <L extends Link> PackLink<L> link(LinkType<L> type, Link row) {
        return new PackLink<>(type, ends.get(row.toId), type.entity().cast(row),
                row.citations.stream().map(this::reference).toList());
    }

    private Reference reference(Entry entry) {
        return new Reference(types.named(entry.typeName()).orElseThrow().entity(), entry.slug, null);
    }
}
