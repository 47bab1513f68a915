package org.crampgraph.pack.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crampgraph.evidence.Entry;
import org.crampgraph.words.Suggestion;

/// The state of one run over a pack: the faults, the entries that exist and those that are referenced.
public final class Reading {
    private final List<Fault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Reference, Position> entries = new LinkedHashMap<>();
    private boolean incomplete;

    public void fault(Position place, String message) {
        faults.add(new Fault(place, message));
    }

    /// A file could not be read, so referenced entries may be missing for that reason alone.
    public void unreadable(Position place, String message) {
        missFiles();
        fault(place, message);
    }

    public void missFiles() {
        incomplete = true;
    }

    void define(Reference entry) {
        Position first = entries.putIfAbsent(entry, entry.place());
        if (first != null) {
            fault(entry.place(), "the %s is already at %s; choose another slug, or remove one of the two"
                    .formatted(entry, first));
        }
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    /// Call once, after the last file: only then is every entry known.
    public void checkReferences() {
        for (Reference reference : references) {
            List<String> known = slugs(reference.type());
            boolean lost = known.isEmpty() && incomplete;
            if (!entries.containsKey(reference) && !lost) {
                fault(reference.place(), "there is no %s%s".formatted(reference,
                        Suggestion.forWord(reference.slug(), known)));
            }
        }
    }

    private List<String> slugs(Class<? extends Entry> type) {
        return entries.keySet().stream().filter(entry -> entry.type() == type).map(Reference::slug).toList();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
