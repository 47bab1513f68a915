package org.crampgraph.pages.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;
import org.crampgraph.pages.templates.Wording;

/// A list of entries with conditions and pages, all of which the URL has.
public record ListPage(PageKind kind) implements Page {

    private static final int PAGE = 50;

    @Override
    public Question question(Parameters given) {
        return question(kind, PAGE, given.text("after").orElse(null), given.text("before").orElse(null),
                filter(given));
    }

    /// @param after null for the first page
    public static Question question(PageKind kind, int size, String after, String before, JsonObject filter) {
        var variables = Json.createObjectBuilder().add("filter", filter).add(before == null ? "first" : "last", size);
        if (before != null) {
            variables.add("before", before);
        } else if (after != null) {
            variables.add("after", after);
        }
        return new Question(kind.plural, variables.build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var list = data.object(kind.plural);
        return Optional.of(new View("list", kind.heading, "%s that CrampGraph knows, with their evidence and sources."
                .formatted(kind.heading),
                Map.of("kind", kind.plural, "list", list, "given", given(given),
                        "choice", kind.choice == null ? "" : kind.choice, "choices", choices()),
                null));
    }

    private JsonObject filter(Parameters given) {
        var filter = Json.createObjectBuilder();
        given.text("name").ifPresent(text -> filter.add(kind.name, condition("contains", text)));
        if (kind.choice != null) {
            given.choice(kind.choice, kind.choices).ifPresent(one -> filter.add(kind.choice, condition("eq", one)));
        }
        return filter.build();
    }

    /// The conditions, also as the start of a query for the links to other pages.
    Map<String, String> given(Parameters given) {
        var name = given.text("name").orElse("");
        var choice = kind.choice == null ? "" : given.text(kind.choice).orElse("");
        return Map.of("name", name, "choice", choice, "query",
                (name.isEmpty() ? "" : "name=" + Wording.urlEncoded(name) + "&")
                        + (choice.isEmpty() ? "" : kind.choice + "=" + choice + "&"));
    }

    private List<String> choices() {
        return kind.choices == null ? List.of()
                : Stream.of(kind.choices.getEnumConstants()).map(Enum::name).sorted().toList();
    }

    private static JsonObjectBuilder condition(String operator, String value) {
        return Json.createObjectBuilder().add(operator, value);
    }
}
