package org.crampgraph.pack.entries;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Fact;
import org.crampgraph.content.types.Part;
import org.crampgraph.content.types.Property;
import org.crampgraph.content.types.ToMany;
import org.crampgraph.content.types.ToOne;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.pack.yaml.Reference;

/// An entry of a pack.
///
/// @param draft      has the values of the pack, but no row
/// @param references the other entries that it names, by key
/// @param links      that start here
/// @param inside     the entries written inside it
public record PackEntry<E extends Entry>(ContentType<E> type, Reference self, E draft,
        Map<String, List<Reference>> references, List<PackLink<?>> links, List<PackEntry<?>> inside) {

    private static final String SOURCES = "sources";

    public List<Reference> sources() {
        return named(SOURCES);
    }

    /// The entries that it names under a key.
    public List<Reference> named(String key) {
        return references.getOrDefault(key, List.of());
    }

    /// The entry and those inside it.
    public Stream<PackEntry<?>> all() {
        return Stream.concat(Stream.of(this), inside.stream());
    }

    /// Copies every value of the pack to a row, so that a value removed from the pack is removed from the row. A row
    /// with equal values is not changed.
    public void fill(E row, LoadedEntities loaded) {
        link(loaded);
        row.slug = self.slug();
        type.facts().forEach(fact -> fill(row, fact, loaded));
        if (row instanceof VerifiedEntry verified) {
            verified.verification = ((VerifiedEntry) draft).verification;
        }
        switch (row) {
            case ConceptEntity concept -> concept.coding = ((ConceptEntity) (Entry) draft).coding;
            case Medication medication -> medication.coding = ((Medication) (Entry) draft).coding;
            default -> {
            }
        }
    }

    /// Sets derived values of the draft and not of the row: to Hibernate, a value that was briefly another one has changed.
    void complete(LoadedEntities drafts) {
        link(drafts);
        type.complete().accept(draft, drafts);
    }

    private void link(LoadedEntities loaded) {
        type.facts().forEach(fact -> {
            if (fact instanceof ToOne<E> one) {
                one.set().accept(draft, loaded.get(named(one.key()).getFirst()));
            }
        });
    }

    private void fill(E row, Fact<E> fact, LoadedEntities loaded) {
        switch (fact) {
            case Property<E> property -> loaded.copy(property, draft, row);
            case Part<E, ?> part -> part.copy(draft, row);
            case ToOne<E> one -> one.set().accept(row, one.get().apply(draft));
            case ToMany<E> many ->
                loaded.replace(row, many.get().apply(row), loaded.all(named(many.key())),
                        list -> many.set().accept(row, list));
        }
    }
}
