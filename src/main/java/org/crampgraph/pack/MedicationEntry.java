package org.crampgraph.pack;

import org.crampgraph.content.Medication;
import org.crampgraph.evidence.EntryType;

/// Something that remedies interact with, in a pack.
record MedicationEntry(Reference self, String name, String medicationClass) implements PackEntry<Medication> {

    static MedicationEntry read(Fields medication) {
        return new MedicationEntry(Slugs.own(medication, EntryType.MEDICATION), medication.name("name"),
                medication.optionalText("class"));
    }

    @Override
    public void fill(Medication medication, Shelf shelf) {
        medication.name = name;
        medication.medicationClass = medicationClass;
    }
}
