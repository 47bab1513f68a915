package org.crampgraph.pages;

import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;

/// The page of one entry.
record EntryPage(PageKind kind) implements Page {

    @Override
    public Question question(Parameters given) {
        return new Question(kind.singular(), Json.createObjectBuilder().add("slug", given.slug()).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        return Optional.ofNullable(data.object(kind.singular())).map(this::view);
    }

    private View view(Map<String, Object> entry) {
        var title = String.valueOf(entry.get(kind.name));
        var description = entry.getOrDefault("summary", entry.getOrDefault("usedFor", entry.get("explanation")));
        return new View(kind.singular(), title, description == null ? title : description.toString(),
                Map.of("entry", entry, "kind", kind.plural, "heading", kind.heading),
                StructuredData.of(kind, title, entry));
    }
}
