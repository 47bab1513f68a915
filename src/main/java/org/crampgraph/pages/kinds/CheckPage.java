package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// Symptoms to tick, and what they match.
public record CheckPage() implements Page {

    @Override
    public Question question(Parameters given) {
        var symptoms = given.texts("symptom");
        return new Question("check", Json.createObjectBuilder().add("given", Json.createArrayBuilder(symptoms))
                .add("match", !symptoms.isEmpty()).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var view = new View("check", "Check your symptoms",
                "Tick what you notice: what needs help at once comes first, then cramps and causes that match.",
                Map.of("given", given.texts("symptom"), "symptoms", data.nodes("symptoms")), null);
        return Optional.of(data.object("matchSymptoms") == null ? view
                : view.with("match", data.object("matchSymptoms")));
    }
}
