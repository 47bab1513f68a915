package org.crampgraph.pages.kinds;

import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// The article that the content began with.
public record ArticlePage() implements Page {

    private static final JsonObject SLUG = Json.createObjectBuilder().add("slug", "seed-article").build();
    private static final EntryPage ENTRY = new EntryPage(PageKind.ARTICLE);

    @Override
    public Question question(Parameters given) {
        return new Question(PageKind.ARTICLE.singular(), SLUG);
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        return ENTRY.view(given, data);
    }
}
