package org.crampgraph.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.crampgraph.content.choices.SymptomSeverity;
import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.model.Symptom;
import org.junit.jupiter.api.Test;

class TriageTest {

    @Test
    void putsTheMostUrgentRedFlagFirst() {
        var soon = symptom("soon", SymptomSeverity.SEVERE, true, Urgency.SOON);
        var emergency = symptom("emergency", SymptomSeverity.SEVERE, true, Urgency.EMERGENCY);
        var worse = symptom("worse", SymptomSeverity.EMERGENCY, true, Urgency.EMERGENCY);
        var harmless = symptom("harmless", SymptomSeverity.MILD, false, Urgency.SELF_CARE);
        var given = List.of(soon, harmless, emergency, worse);
        assertEquals(List.of(worse, emergency, soon), Triage.redFlags(given));
        assertEquals(Urgency.EMERGENCY, Triage.mostUrgent(given));
        assertEquals(Urgency.SELF_CARE, Triage.mostUrgent(List.of(harmless)));
    }

    @Test
    void doesNotCallNothingHarmless() {
        assertEquals(Urgency.UNKNOWN, Triage.mostUrgent(List.of()));
    }

    private static Symptom symptom(String slug, SymptomSeverity severity, boolean redFlag, Urgency urgency) {
        var symptom = new Symptom();
        symptom.slug = slug;
        symptom.severity = severity;
        symptom.redFlag = redFlag;
        symptom.urgency = urgency;
        return symptom;
    }
}
