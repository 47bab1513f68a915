package org.crampgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.Article;
import org.crampgraph.content.Cause;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Food;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Medication;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Reader;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.evidence.Source;

/// Looks up single entries by slug or global id.
@ApplicationScoped
public class Entries {

    @Inject
    Reader reader;

    @Inject
    Workers workers;

    /// The entry with this slug; null if there is none.
    public <E extends Entry> CompletionStage<E> bySlug(Class<E> type, String slug) {
        return GlobalId.isSlug(slug) ? workers.run(() -> reader.bySlug(type, slug).orElse(null))
                : CompletableFuture.completedFuture(null);
    }

    /// The entry of each id, null where there is none; one statement per type among them.
    public Map<GlobalId, Entry> byId(List<GlobalId> ids) {
        var entries = new HashMap<GlobalId, Entry>();
        ids.stream()
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::slug, Collectors.toList())))
                .forEach((type, slugs) -> reader.bySlug(entity(type), slugs)
                        .forEach(entry -> entries.put(new GlobalId(type, entry.slug), entry)));
        return entries;
    }

    /// The entity of each type that clients can name.
    static Class<? extends Entry> entity(EntryType type) {
        return switch (type) {
            case CRAMP -> Cramp.class;
            case CAUSE -> Cause.class;
            case SYMPTOM -> Symptom.class;
            case FOOD -> Food.class;
            case REMEDY -> Remedy.class;
            case INGREDIENT -> Ingredient.class;
            case MEDICATION -> Medication.class;
            case INTERACTION -> Interaction.class;
            case REFERENCE_INTAKE -> ReferenceIntake.class;
            case SOURCE -> Source.class;
            case ARTICLE -> Article.class;
            case CLAIM -> Claim.class;
        };
    }
}
