package org.crampgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.LookUps;
import org.crampgraph.content.query.Request;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.evidence.TypeName;

/// Looks up single entries by slug or global id.
@ApplicationScoped
public class Entries {

    @Inject
    LookUps lookUps;

    @Inject
    ContentTypes types;

    @Inject
    Workers workers;

    /// The entry with this slug or global id; null if there is none.
    ///
    /// @param fields of the schema that are needed of it
    /// @param list   that is needed of it, too, if any
    public <E extends Entry> CompletionStage<E> bySlug(Class<E> type, String slug, Supplier<Set<String>> fields,
            Supplier<Optional<Request<?, ?>>> list) {
        var plain = parse(slug).filter(id -> id.type().equals(TypeName.of(type))).map(GlobalId::slug).orElse(slug);
        return GlobalId.isSlug(plain) ? workers.run(() -> lookUps.bySlug(type, plain, fields, list).orElse(null))
                : CompletableFuture.completedFuture(null);
    }

    /// The entry of each id, null where there is none; one statement per type among them.
    public Map<GlobalId, Entry> byId(List<GlobalId> ids) {
        var entries = new HashMap<GlobalId, Entry>();
        ids.stream()
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::slug, Collectors.toList())))
                .forEach((type, slugs) -> lookUps.bySlug(types.named(type).orElseThrow().entity(), slugs)
                        .forEach(entry -> entries.put(new GlobalId(type, entry.slug), entry)));
        return entries;
    }

    /// Parses a global id of an entry; empty if it is malformed or of no type that exists.
    public Optional<GlobalId> parse(String id) {
        return GlobalId.parse(id).filter(parsed -> types.named(parsed.type()).isPresent());
    }

    /// Parses a global id of a link; empty if it is malformed or of no kind that exists.
    public Optional<GlobalId> parseLink(String id) {
        return GlobalId.parse(id)
                .filter(parsed -> types.links().stream().anyMatch(link -> link.name().equals(parsed.type())));
    }
}
