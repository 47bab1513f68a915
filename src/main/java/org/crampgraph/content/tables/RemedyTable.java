package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;

import org.crampgraph.content.choices.RemedyCategory;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.types.ContentType;

/// Remedies: things that people do or take.
final class RemedyTable {

    static final ContentType<Remedy> TYPE = ConceptTable.of(Remedy.class, Remedy::new, "remedies")
            .described("Something that people do or take.").one("remedy", "magnesium-supplement")
            .choice("category", RemedyCategory.class, r -> r.category, (r, v) -> r.category = v, REQUIRED)
            .text("howUsed", r -> r.howUsed, (r, v) -> r.howUsed = v)
            .text("typicalDose", r -> r.typicalDose, (r, v) -> r.typicalDose = v)
            .texts("sideEffects", r -> r.sideEffects, (r, v) -> r.sideEffects = v)
            .texts("contraindications", r -> r.contraindications, (r, v) -> r.contraindications = v)
            .with(Grades.of(r -> r.grade, (r, v) -> r.grade = v)).derived("warning", "grade.direction")
            .flag("needsProfessionalAdvice", r -> r.needsProfessionalAdvice, (r, v) -> r.needsProfessionalAdvice = v)
            .text("regulatoryNote", r -> r.regulatoryNote, (r, v) -> r.regulatoryNote = v)
            .list(InteractionTable.of("Its interactions, most severe first. Always show them.", "remedy"))
            .all("remedies", "All remedies, by name.", "remedies", ConceptTable.BY_NAME).build();

    private RemedyTable() {}
}
