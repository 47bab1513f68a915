package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;

import java.util.Objects;

import org.crampgraph.content.choices.InteractionKind;
import org.crampgraph.content.choices.InteractionSeverity;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.types.ContentType;

/// What happens when a remedy is combined with a medication.
final class InteractionTable {

    private static final Key MOST_SEVERE_FIRST = Key.whole("n.severityRank").reversed();

    static final ContentType<Interaction> TYPE = EntryTable
            .verified(Interaction.class, Interaction::new, "interactions")
            .described("An interaction of a remedy with a medication.")
            .one("interaction", "mg-levothyroxine")
            .toOne("remedy", Remedy.class, i -> i.remedy, (i, v) -> i.remedy = v)
            .toOne("medication", Medication.class, i -> i.medication,
                    (i, v) -> i.medication = v)
            .text("medicationText", i -> i.medicationText, (i, v) -> i.medicationText = v)
            .choice("kind", InteractionKind.class, i -> i.kind, (i, v) -> i.kind = v, REQUIRED)
            .rank("severity", InteractionSeverity.class, i -> i.severity, (i, v) -> i.severity = v, REQUIRED)
            .text("effect", i -> i.effect, (i, v) -> i.effect = v, REQUIRED)
            .text("mechanism", i -> i.mechanism, (i, v) -> i.mechanism = v)
            .text("management", i -> i.management, (i, v) -> i.management = v)
            .sources(i -> i.citations, (i, v) -> i.citations = v)
            .completed(i -> i.medicationText = Objects.requireNonNullElse(i.medicationText, i.medication.name))
            .all("interactions", "All interactions, most severe first.", "interactions", MOST_SEVERE_FIRST).build();

    private InteractionTable() {}

    /// The interactions of a remedy or a medication.
    ///
    /// @param side the attribute of an interaction that leads to it
    static RelationField of(String description, String side) {
        return RelationField.of("interactions", description, "Interaction", "interactions",
                Relation.to(side, Interaction.class, MOST_SEVERE_FIRST));
    }
}
