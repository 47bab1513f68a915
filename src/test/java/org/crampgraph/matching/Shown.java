package org.crampgraph.matching;

import org.crampgraph.content.links.Manifestation;
import org.crampgraph.content.links.Presentation;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// Builds small sets of causes, cramps and symptoms.
final class Shown {

    private Shown() {}

    static Symptom symptom(String slug) {
        var symptom = new Symptom();
        symptom.slug = slug;
        return symptom;
    }

    static Showing<Cause> cause(String cause, String symptom, Certainty certainty) {
        return cause(cause, symptom, certainty, EvidenceDirection.UNKNOWN);
    }

    static Showing<Cause> cause(String cause, String symptom, Certainty certainty, EvidenceDirection direction) {
        var link = new Manifestation();
        link.cause = new Cause();
        link.cause.slug = cause;
        link.symptom = symptom(symptom);
        link.certainty = certainty;
        link.direction = direction;
        return Showing.of(link);
    }

    static Showing<Cramp> cramp(String cramp, String symptom, boolean warningSign) {
        var link = new Presentation();
        link.cramp = new Cramp();
        link.cramp.slug = cramp;
        link.symptom = symptom(symptom);
        link.warningSign = warningSign;
        return Showing.of(link);
    }
}
