package org.crampgraph.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.json.JsonValue;

/// What the service is, and the ways in.
record HomePage() implements Page {

    @Override
    public Question question(Parameters given) {
        return new Question("home", JsonValue.EMPTY_JSON_OBJECT);
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var counts = Data.objects(data.object("meta"), "counts").stream()
                .collect(Collectors.toMap(count -> count.get("type").toString(), count -> count.get("count")));
        return Optional.of(new View("home", "CrampGraph: what is known about muscle cramps",
                "Causes, symptoms, foods and remedies of muscle cramps, each with its evidence and its sources.",
                Map.of("counts", counts, "emergencies", data.nodes("symptoms"), "articles", data.nodes("articles")),
                null));
    }
}
