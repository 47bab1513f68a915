package org.crampgraph.pack;

import java.util.Objects;

import org.crampgraph.content.Interaction;
import org.crampgraph.content.InteractionKind;
import org.crampgraph.content.InteractionSeverity;
import org.crampgraph.content.Medication;
import org.crampgraph.content.Remedy;
import org.crampgraph.evidence.EntryType;

/// An interaction in a pack. `medicationText` is null if it is the medication's name.
record InteractionEntry(Reference remedy, Reference medication, String medicationText, InteractionKind kind,
        InteractionSeverity severity, String effect, String mechanism, String management, Heading heading)
        implements
            PackEntry<Interaction> {

    static InteractionEntry read(Fields interaction) {
        return new InteractionEntry(Slugs.other(interaction, "remedy", EntryType.REMEDY),
                Slugs.other(interaction, "medication", EntryType.MEDICATION),
                interaction.optionalText("medicationText"),
                interaction.choice("kind", InteractionKind.class),
                interaction.choice("severity", InteractionSeverity.class),
                interaction.text("effect"), interaction.optionalText("mechanism"),
                interaction.optionalText("management"),
                Heading.read(interaction, EntryType.INTERACTION));
    }

    @Override
    public Reference self() {
        return heading.self();
    }

    @Override
    public void fill(Interaction interaction, Shelf shelf) {
        interaction.remedy = shelf.get(remedy, Remedy.class);
        interaction.medication = shelf.get(medication, Medication.class);
        interaction.medicationText = Objects.requireNonNullElse(medicationText, interaction.medication.name);
        interaction.kind = kind;
        interaction.severity = severity;
        interaction.effect = effect;
        interaction.mechanism = mechanism;
        interaction.management = management;
        interaction.verification = heading.verification();
        shelf.replace(interaction, interaction.citations, shelf.sources(heading.sources()),
                list -> interaction.citations = list);
    }
}
