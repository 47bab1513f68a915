package org.crampgraph.matching;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.links.Manifestation;
import org.crampgraph.content.links.Presentation;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.EvidenceDirection;

/// A symptom that a candidate (a cause or a cramp) shows.
record Showing<C extends ConceptEntity>(C candidate, Symptom symptom, Link link) {

    static Showing<Cause> of(Manifestation link) {
        return new Showing<>(link.cause, link.symptom, link);
    }

    static Showing<Cramp> of(Presentation link) {
        return new Showing<>(link.cramp, link.symptom, link);
    }

    /// A warning sign points away from a simple cramp, and contradicted evidence away from a cause: neither counts.
    boolean counts() {
        return !isWarning() && link.direction != EvidenceDirection.CONTRADICTS;
    }

    boolean isWarning() {
        return link instanceof Presentation presentation && presentation.warningSign;
    }

    /// Trust in the link, above 0 and up to 1. An ungraded link ranks between "very low" and "low".
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
