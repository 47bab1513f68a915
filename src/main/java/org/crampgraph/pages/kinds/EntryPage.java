package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;

import org.crampgraph.pages.charts.EvidenceMap;
import org.crampgraph.pages.charts.VerdictBars;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;
import org.crampgraph.pages.templates.Shown;
import org.crampgraph.pages.templates.StructuredData;

/// The page of one entry.
public record EntryPage(PageKind kind) implements Page {

    @Override
    public Question question(Parameters given) {
        return new Question(kind.singular(), Json.createObjectBuilder().add("slug", given.slug()).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        return Optional.ofNullable(data.object(kind.singular())).map(this::view);
    }

    /// An interaction has no name; its effect alone would not say of what.
    private String title(Map<String, Object> entry) {
        var name = String.valueOf(entry.get(kind.name));
        return kind != PageKind.INTERACTION ? name
                : "%s with %s: %s".formatted(new Data(entry).object("remedy").get("name"), entry.get("medicationText"),
                        name);
    }

    private View view(Map<String, Object> entry) {
        var title = title(entry);
        var description = entry.getOrDefault("summary", entry.getOrDefault("usedFor", entry.get("explanation")));
        var view = new View(kind.singular(), title, description == null ? title : description.toString(),
                Map.of("entry", entry, "kind", kind.plural, "heading", kind.heading),
                StructuredData.of(kind, title, entry));
        return switch (kind) {
            case CRAMP -> view.with("map", EvidenceMap.of(Shown.edges(entry, PageKind.REMEDY.plural)));
            case ARTICLE -> view.with("chart", VerdictBars.of(entry));
            default -> view;
        };
    }
}
