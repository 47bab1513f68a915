package org.crampgraph.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;

/// The columns behind the [Evidence] of a concept as a whole.
@Embeddable
public class Grade {

    @Enumerated(EnumType.STRING)
    public Certainty certainty;

    @Column(name = "certainty_rank", insertable = false, updatable = false)
    public Integer certaintyRank;

    @Enumerated(EnumType.STRING)
    public EvidenceDirection direction;

    @Column(name = "evidence_summary")
    public String summary;

    Evidence evidence(Cited cited, boolean verified) {
        return new Evidence(certainty, direction, summary, verified, cited);
    }
}
