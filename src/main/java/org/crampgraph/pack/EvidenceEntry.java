package org.crampgraph.pack;

import org.crampgraph.content.Grade;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// The evidence for a cause or a remedy as a whole.
record EvidenceEntry(Certainty certainty, EvidenceDirection direction) {

    static EvidenceEntry read(Fields evidence) {
        return new EvidenceEntry(evidence.choice("certainty", Certainty.class),
                evidence.choice("direction", EvidenceDirection.class));
    }

    Grade grade(String summary) {
        return new Grade(certainty, direction, summary);
    }
}
