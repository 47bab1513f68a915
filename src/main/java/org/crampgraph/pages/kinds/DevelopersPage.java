package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonValue;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// How to write a client: docs/clients.md.
public record DevelopersPage() implements Page {

    @Override
    public Question question(Parameters given) {
        return new Question("first-question", JsonValue.EMPTY_JSON_OBJECT);
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        return Optional.of(new View("developers", "For developers of clients",
                "How programs ask for what is known about muscle cramps: examples in five languages.",
                Map.of("guide", Guide.html("guides/clients.md")), null));
    }
}
