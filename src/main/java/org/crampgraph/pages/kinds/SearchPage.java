package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// Search; without words only the form.
public record SearchPage() implements Page {

    private static final int PAGE = 20;

    @Override
    public Question question(Parameters given) {
        return given.text("q").map(words -> words(words, given.text("after").orElse(null), PAGE))
                .orElse(new Question("home", JsonValue.EMPTY_JSON_OBJECT));
    }

    /// @param after null for the first page
    public static Question words(String words, String after, int size) {
        var variables = Json.createObjectBuilder().add("query", words).add("first", size);
        return new Question("search", (after == null ? variables : variables.add("after", after)).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var words = given.text("q").orElse("");
        var view = new View("search", words.isEmpty() ? "Search" : "Search: " + words,
                "Search of cramps, causes, symptoms, foods, remedies and ingredients.", Map.of("q", words), null);
        return Optional.of(words.isEmpty() ? view : view.with("found", data.object("search")));
    }
}
