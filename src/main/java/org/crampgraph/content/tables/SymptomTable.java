package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.UNSEARCHED;

import org.crampgraph.content.choices.SymptomContext;
import org.crampgraph.content.choices.SymptomSeverity;
import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.content.types.ContentType;

/// Symptoms and warning signs.
final class SymptomTable {

    static final ContentType<Symptom> TYPE = ConceptTable.of(Symptom.class, Symptom::new, "symptoms")
            .described("A symptom or warning sign.").one("symptom", "irregular-heartbeat")
            .choice("context", SymptomContext.class, s -> s.context, (s, v) -> s.context = v, REQUIRED)
            .rank("severity", SymptomSeverity.class, s -> s.severity, (s, v) -> s.severity = v, REQUIRED)
            .flag("isRedFlag", s -> s.redFlag, (s, v) -> s.redFlag = v)
            .text("action", s -> s.action, (s, v) -> s.action = v)
            .rank("urgency", Urgency.class, s -> s.urgency, (s, v) -> s.urgency = v, REQUIRED, UNSEARCHED)
            .all("symptoms", "All symptoms and warning signs, by name.", "symptoms", ConceptTable.BY_NAME).build();

    private SymptomTable() {}
}
