package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.column;

import org.crampgraph.content.choices.CauseGroup;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.types.ContentType;

/// Causes, contributing factors and risk factors.
final class CauseTable {

    static final ContentType<Cause> TYPE = ConceptTable.of(Cause.class, Cause::new, "causes")
            .described("A cause, contributing factor or risk factor.").one("cause", "magnesium-deficiency")
            .choice("group", CauseGroup.class, c -> c.group, (c, v) -> c.group = v, REQUIRED, column("cause_group"))
            .text("mechanism", c -> c.mechanism, (c, v) -> c.mechanism = v)
            .with(Grades.of(c -> c.grade, (c, v) -> c.grade = v))
            .flag("isMagnesiumRiskFactor", c -> c.magnesiumRiskFactor, (c, v) -> c.magnesiumRiskFactor = v)
            .all("causes", "All causes, by name.", "causes", ConceptTable.BY_NAME).build();

    private CauseTable() {}
}
