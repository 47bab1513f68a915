package org.crampgraph.content;

import static org.crampgraph.content.query.Kind.CHOICE;
import static org.crampgraph.content.query.Kind.FLAG;
import static org.crampgraph.content.query.Kind.RANK;
import static org.crampgraph.content.query.Kind.TEXT;

import java.util.List;

import org.crampgraph.content.query.Attribute;
import org.crampgraph.content.query.Group;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// The attributes of evidence for filters and orders, for any columns.
final class EvidenceGroup {

    private EvidenceGroup() {}

    /// @param path     HQL prefix of the grade, with a trailing dot, or empty
    /// @param summary  attribute of the grade
    /// @param verified attribute of the entity
    static Group at(String path, String summary, String verified) {
        return new Group("evidence", "Evidence", List.of(
                Attribute.of("certainty", path + "certaintyRank", RANK, Certainty.class),
                Attribute.of("direction", path + "direction", CHOICE, EvidenceDirection.class),
                Attribute.of("summary", path + summary, TEXT, null).orderedAs("EVIDENCE_SUMMARY"),
                Attribute.of("verified", verified, FLAG, null).orderedAs("EVIDENCE_VERIFIED")));
    }
}
