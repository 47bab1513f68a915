package org.crampgraph.pack;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.crampgraph.content.Article;
import org.crampgraph.content.Cause;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Food;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Link;
import org.crampgraph.content.Medication;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.Topic;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;

/// Updates the rows to match a pack, inside the running transaction. Rows are matched by their keys, so that Hibernate
/// writes only those that differ.
final class PackWriter {
    private final EntityManager entities;
    private final Shelf shelf = new Shelf();
    /// Removes what left the pack, after everything that refers to it.
    private final Deque<Object> gone = new ArrayDeque<>();

    /// The key of a link: its class and its two ends.
    private record Ends(Class<?> type, Long from, Long to) {}

    PackWriter(EntityManager entities) {
        this.entities = entities;
    }

    void write(Pack pack) {
        store(Source.class, pack.all(SourceEntry.class), Source::new);
        store(Cramp.class, pack.all(CrampEntry.class), Cramp::new);
        store(Cause.class, pack.all(CauseEntry.class), Cause::new);
        store(Symptom.class, pack.all(SymptomEntry.class), Symptom::new);
        store(Food.class, pack.all(FoodEntry.class), Food::new);
        store(Remedy.class, pack.all(RemedyEntry.class), Remedy::new);
        store(Ingredient.class, pack.all(IngredientEntry.class), Ingredient::new);
        storeLinks(pack.topics());
        store(Medication.class, pack.all(MedicationEntry.class), Medication::new);
        store(Interaction.class, pack.all(InteractionEntry.class), Interaction::new);
        store(ReferenceIntake.class, pack.all(IntakeEntry.class), ReferenceIntake::new);
        List<ArticleEntry> articles = pack.all(ArticleEntry.class);
        store(Article.class, articles, Article::new);
        store(Claim.class, articles.stream().flatMap(article -> article.claims().stream()).toList(), Claim::new);
        gone.forEach(entities::remove);
    }

    private <T extends Entry> void store(Class<T> type, List<? extends PackEntry<T>> entries, Supplier<T> create) {
        Map<String, T> rows = rows(type, row -> row.slug);
        entries.forEach(entry -> {
            T row = found(rows, entry.self().slug(), create);
            row.slug = entry.self().slug();
            entry.fill(row, shelf);
            entities.persist(row);
            shelf.put(entry.self(), row);
        });
        rows.values().forEach(gone::addFirst);
    }

    private void storeLinks(List<TopicEntry<?>> entries) {
        Map<Ends, Link> rows = rows(Link.class, link -> new Ends(link.getClass(), link.fromId, link.toId));
        entries.forEach(entry -> entry.links().forEach(link -> {
            Topic from = shelf.get(entry.self(), Topic.class);
            Topic to = shelf.get(link.to(), Topic.class);
            Link row = found(rows, new Ends(link.type().entity, from.rowId, to.rowId),
                    () -> link.type().connect(from, to));
            link.fill(row, shelf);
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
