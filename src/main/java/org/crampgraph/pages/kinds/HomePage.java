package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.json.JsonValue;

import org.crampgraph.pages.charts.FoodBars;
import org.crampgraph.pages.charts.VerdictBars;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// What the service is, and the ways in.
public record HomePage() implements Page {

    @Override
    public Question question(Parameters given) {
        return new Question("home", JsonValue.EMPTY_JSON_OBJECT);
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var counts = Data.objects(data.object("meta"), "counts").stream()
                .collect(Collectors.toMap(count -> count.get("type").toString(), count -> count.get("count")));
        var view = new View("home", "CrampGraph: what is known about muscle cramps",
                "Causes, symptoms, foods and remedies of muscle cramps, each with its evidence and its sources.",
                Map.of("counts", counts, "emergencies", data.nodes("symptoms"), "articles", data.nodes("articles"),
                        "richest", data.nodes("foods"), "foods", FoodBars.of(data.nodes("foods"), false)),
                null);
        return Optional.of(data.nodes("articles").stream().findFirst()
                .map(article -> view.with("verdicts", VerdictBars.of(article))).orElse(view));
    }
}
