package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.NOT_NULL;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.SHORT;
import static org.crampgraph.content.types.Option.key;

import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.types.ContentType;

/// Everything that remedies interact with.
final class MedicationTable {

    static final ContentType<Medication> TYPE = EntryTable
            .of(Medication.class, Medication::new, "medications")
            .described("A medicine, mineral, food or condition that remedies interact with.")
            .one("medication", "levothyroxine")
            .text("name", m -> m.name, (m, v) -> m.name = v, REQUIRED, NOT_NULL, SHORT)
            .text("medicationClass", m -> m.medicationClass, (m, v) -> m.medicationClass = v, key("class"))
            .flag("isKidneyDisease", m -> m.kidneyDisease, (m, v) -> m.kidneyDisease = v)
            .computed(Kind.TEXTS, "codes", "coding.tokens").derived("codes", "coding")
            .list(InteractionTable.of("Interactions with remedies, most severe first.", "medication"))
            .all("medications", "Everything that remedies interact with, by name.", "medications", ConceptTable.BY_NAME)
            .build();

    private MedicationTable() {}
}
