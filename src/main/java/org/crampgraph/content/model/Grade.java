package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.evidence.VerifiedEntry;

/// The columns of the [Evidence] of a concept as a whole. The database maintains the rank, which equals
/// [Certainty#rank].
@Embeddable
public record Grade(
        @Enumerated(EnumType.STRING) Certainty certainty,
        @Column(name = "certainty_rank", insertable = false, updatable = false) Integer certaintyRank,
        @Enumerated(EnumType.STRING) EvidenceDirection direction,
        @Column(name = "evidence_summary") String summary,
        @Column(insertable = false, updatable = false) Boolean assessed) {

    public Grade(Certainty certainty, EvidenceDirection direction, String summary) {
        this(certainty, certainty.rank(), direction, summary, true);
    }

    /// The same grade with a summary.
    public Grade saying(String words) {
        return new Grade(certainty, direction, words);
    }

    Evidence evidence(VerifiedEntry entry, Cited cited) {
        return new Evidence(certainty, direction, summary, entry.getVerified(), assessed, entry.reviewedOn,
                entry.reviewDue, entry.overdue, cited);
    }
}
