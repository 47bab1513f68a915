package org.crampgraph.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crampgraph.content.model.Claim;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.TypeName;
import org.crampgraph.pack.entries.EntryFacts;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;
import org.crampgraph.pack.yaml.Reference;

/// What turns the stored content into that of a pack: entries and links to put, which are new or have other facts, and
/// entries and links to remove. It is complete before a load writes anything.
public record ChangeSet(Changes entries, Changes links) {

    static final ChangeSet NONE = between(new Pack(List.of()), new Pack(List.of()));

    private static final int MOST_NAMES = 20;

    /// The changes of entries or of links, by their names: `food spinach-boiled`.
    public record Changes(List<String> added, List<String> changed, List<String> removed) {

        private static Changes between(Map<String, Object> now, Map<String, Object> wanted) {
            return new Changes(wanted.keySet().stream().filter(name -> !now.containsKey(name)).toList(),
                    wanted.keySet().stream().filter(
                            name -> now.containsKey(name) && !Objects.equals(now.get(name), wanted.get(name))).toList(),
                    now.keySet().stream().filter(name -> !wanted.containsKey(name)).toList());
        }

        boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }

        @Override
        public String toString() {
            return "%d added, %d changed, %d removed".formatted(added.size(), changed.size(), removed.size());
        }
    }

    static ChangeSet between(Pack now, Pack wanted) {
        return new ChangeSet(Changes.between(entries(now), entries(wanted)),
                Changes.between(links(now), links(wanted)));
    }

    /// Whether it changes nothing.
    public boolean isEmpty() {
        return entries.isEmpty() && links.isEmpty();
    }

    private static Map<String, Object> entries(Pack pack) {
        var facts = new LinkedHashMap<String, Object>();
        pack.entries().forEach(entry -> facts.put(name(entry.self()), facts(entry)));
        return facts;
    }

    /// An article does not change when one of its claims does; a claim changes when it moves.
    private static <E extends Entry> Map<String, Object> facts(PackEntry<E> entry) {
        var facts = new HashMap<>(EntryFacts.of(new PackEntry<>(entry.type(), entry.self(), entry.draft(),
                entry.references(), List.of(), List.of())));
        if (entry.draft() instanceof Claim claim) {
            facts.put("section", claim.section);
            facts.put("position", claim.position);
        }
        return facts;
    }

    private static Map<String, Object> links(Pack pack) {
        var facts = new LinkedHashMap<String, Object>();
        pack.entries().forEach(entry -> entry.links()
                .forEach(link -> facts.put(name(entry, link), EntryFacts.of(link, entry.draft()))));
        return facts;
    }

    static String name(Reference entry) {
        return entry.toString();
    }

    static String name(PackEntry<?> entry, PackLink<?> link) {
        return "%s from %s to %s".formatted(TypeName.noun(link.type().name()), entry.self(), link.to());
    }

    /// The counts, and the names of what is removed, at most 20.
    @Override
    public String toString() {
        var removed = Stream.concat(entries.removed.stream(), links.removed.stream()).toList();
        return "entries: %s; links: %s%s".formatted(entries, links, removed.isEmpty() ? ""
                : "; removed: " + removed.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (removed.size() > MOST_NAMES ? " and others" : ""));
    }
}
