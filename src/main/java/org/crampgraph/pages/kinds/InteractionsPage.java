package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;

import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// Remedies and medicines to tick, and what to watch.
public record InteractionsPage() implements Page {

    @Override
    public Question question(Parameters given) {
        var remedies = given.texts("remedy");
        var medications = given.texts("medication");
        if (remedies.isEmpty() && !medications.isEmpty() && given.isValid()) {
            throw Parameters.bad("remedy", "Tick at least one remedy.");
        }
        return new Question("interactions-check", Json.createObjectBuilder()
                .add("remedies", Json.createArrayBuilder(remedies))
                .add("medications", Json.createArrayBuilder(medications)).add("check", !remedies.isEmpty()).build());
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        var view = new View("interactions", "Remedies beside medicines",
                "Tick what you take together: what to watch, most severe first.",
                Map.of("remedies", data.nodes("remedies"), "medications", data.nodes("medications"),
                        "givenRemedies", given.texts("remedy"), "givenMedications", given.texts("medication")),
                null);
        return Optional.of(data.object("checkInteractions") == null ? view
                : view.with("check", data.object("checkInteractions")));
    }
}
