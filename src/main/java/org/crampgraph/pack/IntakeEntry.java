package org.crampgraph.pack;

import org.crampgraph.content.IntakeKind;
import org.crampgraph.content.LifeStage;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.Sex;
import org.crampgraph.evidence.EntryType;

/// A reference value in a pack. An unknown value is null, never zero; then the note says what is known.
record IntakeEntry(IntakeKind kind, String subject, Sex sex, LifeStage lifeStage, Double minAgeYears,
        Double maxAgeYears,
        Double value, Double maxValue, String unit, String appliesTo, String note, Heading heading)
        implements
            PackEntry<ReferenceIntake> {

    static IntakeEntry read(Fields intake) {
        var entry = new IntakeEntry(intake.choice("kind", IntakeKind.class), intake.name("subject"),
                intake.optionalChoice("sex", Sex.class), intake.optionalChoice("lifeStage", LifeStage.class),
                intake.optionalNumber("minAgeYears", Range.AGE_YEARS),
                intake.optionalNumber("maxAgeYears", Range.AGE_YEARS),
                intake.optionalNumber("value", Range.REFERENCE_VALUE),
                intake.optionalNumber("maxValue", Range.REFERENCE_VALUE), intake.name("unit"),
                intake.optionalText("appliesTo"), intake.optionalText("note"),
                Heading.read(intake, EntryType.REFERENCE_INTAKE));
        entry.check(intake);
        return entry;
    }

    private void check(Fields intake) {
        intake.checkOrder("minAgeYears", minAgeYears, "maxAgeYears", maxAgeYears);
        intake.checkOrder("value", value, "maxValue", maxValue);
        if (!intake.has("value") && !intake.has("maxValue") && note == null) {
            intake.fault("value", "give a `value`, a `maxValue`, or a `note` that says why there is none");
        }
    }

    @Override
    public Reference self() {
        return heading.self();
    }

    @Override
    public void fill(ReferenceIntake intake, Shelf shelf) {
        intake.kind = kind;
        intake.subject = subject;
        intake.sex = sex;
        intake.lifeStage = lifeStage;
        intake.minAgeYears = minAgeYears;
        intake.maxAgeYears = maxAgeYears;
        intake.value = value;
        intake.maxValue = maxValue;
        intake.unit = unit;
        intake.appliesTo = appliesTo;
        intake.note = note;
        intake.verification = heading.verification();
        shelf.replace(intake, intake.citations, shelf.sources(heading.sources()), list -> intake.citations = list);
    }
}
