package org.crampgraph.content.tables;

import static org.crampgraph.content.fields.Kind.CHOICE;
import static org.crampgraph.content.fields.Kind.DATE;
import static org.crampgraph.content.fields.Kind.FLAG;
import static org.crampgraph.content.fields.Kind.RANK;
import static org.crampgraph.content.fields.Kind.TEXT;
import static org.crampgraph.content.types.Member.choice;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.UNSEARCHED;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Choices;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Grade;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// The evidence for a cause or a remedy as a whole. Its summary is that of the concept.
final class Grades {

    private Grades() {}

    /// The group `evidence` of filters.
    ///
    /// @param path     HQL prefix of the columns, with a trailing dot, or empty
    /// @param summary  attribute behind `summary`
    /// @param verified attribute behind `verified`
    static Group group(String path, String summary, String verified) {
        return new Group("evidence", "Evidence", List.of(
                Attribute.of("certainty", path + "certaintyRank", RANK, Choices.of(Certainty.class)),
                Attribute.of("direction", path + "direction", CHOICE, Choices.of(EvidenceDirection.class)),
                Attribute.of("summary", path + summary, TEXT, null).orderedAs("EVIDENCE_SUMMARY"),
                Attribute.of("verified", verified, FLAG, null).orderedAs("EVIDENCE_VERIFIED"),
                Attribute.of("assessed", path + "assessed", FLAG, null).orderedAs("EVIDENCE_ASSESSED"),
                Attribute.of("reviewedOn", "reviewedOn", DATE, null).orderedAs("EVIDENCE_REVIEWED_ON"),
                Attribute.of("reviewDue", "reviewDue", DATE, null).orderedAs("EVIDENCE_REVIEW_DUE"),
                Attribute.of("isOverdue", "overdue", FLAG, null).orderedAs("EVIDENCE_IS_OVERDUE")));
    }

    /// Adds the evidence to a type.
    static <E extends ConceptEntity> UnaryOperator<ContentType.Builder<E>> of(Function<E, Grade> get,
            BiConsumer<E, Grade> set) {
        return type -> type
                .part("evidence", true, get, set, in -> new Grade(in.next(), in.next(), null),
                        List.of(choice("certainty", Certainty.class, Grade::certainty, REQUIRED, UNSEARCHED),
                                choice("direction", EvidenceDirection.class, Grade::direction, REQUIRED, UNSEARCHED)))
                .completed(c -> set.accept(c, get.apply(c).saying(c.summary)))
                .searched("evidence.summary", "nullif(evidence_summary, summary)")
                .derived("evidence", "grade", "verification.verified", "reviewedOn", "reviewDue", "overdue")
                .group(group("grade.", "summary", "verification.verified"));
    }
}
