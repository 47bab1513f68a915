package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.SHORT;
import static org.crampgraph.content.types.Option.within;

import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LifeStage;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.choices.Sex;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Range;

/// Reference values. An unknown value is null, never zero; then the note says what is known.
final class ReferenceIntakeTable {

    static final ContentType<ReferenceIntake> TYPE = EntryTable
            .verified(ReferenceIntake.class, ReferenceIntake::new, "intakes")
            .described("A reference value.").one("reference value", "rda-child-4-8")
            .choice("kind", IntakeKind.class, i -> i.kind, (i, v) -> i.kind = v, REQUIRED)
            .text("subject", i -> i.subject, (i, v) -> i.subject = v, REQUIRED, SHORT)
            .choice("sex", Sex.class, i -> i.sex, (i, v) -> i.sex = v)
            .choice("lifeStage", LifeStage.class, i -> i.lifeStage, (i, v) -> i.lifeStage = v)
            .choice("region", LimitRegion.class, i -> i.region, (i, v) -> i.region = v)
            .flag("isLowestHarmful", i -> i.lowestHarmful, (i, v) -> i.lowestHarmful = v)
            .decimal("minAgeYears", i -> i.minAgeYears, (i, v) -> i.minAgeYears = v, within(Range.AGE_YEARS))
            .decimal("maxAgeYears", i -> i.maxAgeYears, (i, v) -> i.maxAgeYears = v, within(Range.AGE_YEARS))
            .decimal("value", i -> i.value, (i, v) -> i.value = v, within(Range.REFERENCE_VALUE))
            .decimal("maxValue", i -> i.maxValue, (i, v) -> i.maxValue = v, within(Range.REFERENCE_VALUE))
            .text("unit", i -> i.unit, (i, v) -> i.unit = v, REQUIRED, SHORT)
            .text("appliesTo", i -> i.appliesTo, (i, v) -> i.appliesTo = v)
            .text("note", i -> i.note, (i, v) -> i.note = v)
            .sources(i -> i.citations, (i, v) -> i.citations = v)
            .all("referenceIntakes", "All reference values, by slug.", "reference values").build();

    private ReferenceIntakeTable() {}
}
