package org.crampgraph.pages.kinds;

import java.util.Map;
import java.util.Optional;

import org.crampgraph.pages.charts.ConceptGraph;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.model.View;

/// What a cramp is linked to, as a picture. It asks what the page of the cramp asks, so the answer is cached once.
public record GraphPage() implements Page {

    private static final EntryPage ENTRY = new EntryPage(PageKind.CRAMP);

    @Override
    public Question question(Parameters given) {
        return ENTRY.question(given);
    }

    @Override
    public Optional<View> view(Parameters given, Data data) {
        return Optional.ofNullable(data.object(PageKind.CRAMP.singular())).map(cramp -> {
            var name = cramp.get("name").toString();
            return new View("graph", name + ": what it is linked to",
                    "Causes, symptoms and remedies of %s, and what the evidence says of each.".formatted(name),
                    Map.of("entry", cramp, "graph", ConceptGraph.of(cramp)), null);
        });
    }
}
