package org.crampgraph.matching;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Link;
import org.crampgraph.content.Manifestation;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.Topic;
import org.crampgraph.evidence.EvidenceDirection;

/// A candidate, which is a cause or a cramp, shows a symptom.
record Showing<C extends Topic>(C candidate, Symptom symptom, Link link) {

    static Showing<Cause> of(Manifestation link) {
        return new Showing<>(link.cause, link.symptom, link);
    }

    static Showing<Cramp> of(Presentation link) {
        return new Showing<>(link.cramp, link.symptom, link);
    }

    /// A warning sign points away from a simple cramp, and refuted evidence away from a cause: neither counts for it.
    boolean counts() {
        return !isWarning() && link.direction != EvidenceDirection.CONTRADICTS;
    }

    boolean isWarning() {
        return link instanceof Presentation presentation && presentation.warningSign;
    }

    /// How far the link is to be trusted, above 0 and up to 1. An ungraded one stands between "very low" and "low".
    double trust() {
        return link.certainty == null ? 0.5 : switch (link.certainty) {
            case HIGH -> 1.0;
            case MODERATE -> 0.8;
            case LOW -> 0.6;
            case VERY_LOW -> 0.4;
            case NONE -> 0.2;
        };
    }
}
