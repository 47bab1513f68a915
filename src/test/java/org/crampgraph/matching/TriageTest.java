package org.crampgraph.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.crampgraph.content.Symptom;
import org.crampgraph.content.SymptomSeverity;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {

    @Test
    void knowsEveryActionOfThePackAndNoOther() {
        assertEquals(PackYaml.entries("symptoms").stream().map(symptom -> symptom.get("action"))
                .filter(Objects::nonNull).collect(Collectors.toSet()), Triage.ACTIONS.keySet());
    }

    /// An emergency of the content stays one, and every red flag needs a doctor.
    @Test
    void neverUnderstatesTheUrgencyOfTheContent() {
        for (Map<String, Object> entry : PackYaml.entries("symptoms")) {
            var urgency = Triage.ACTIONS.get(entry.get("action"));
            if (entry.get("severity").equals("emergency")) {
                assertEquals(Urgency.EMERGENCY, urgency, entry::toString);
            }
            if (Boolean.TRUE.equals(entry.get("redFlag"))) {
                assertTrue(urgency.compareTo(Urgency.SOON) <= 0, entry::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "EMERGENCY,true,EMERGENCY", "SEVERE,true,SAME_DAY", "MODERATE,false,SOON", "MILD,true,SOON",
            "MILD,false,ROUTINE" })
    void judgesAnActionThatItDoesNotKnowBySeverity(SymptomSeverity severity, boolean redFlag, Urgency urgency) {
        assertEquals(urgency, Triage.urgency(symptom("new", severity, redFlag, "dial a number")));
        assertEquals(urgency, Triage.urgency(symptom("new", severity, redFlag, null)));
    }

    @Test
    void putsTheMostUrgentRedFlagFirst() {
        var soon = symptom("soon", SymptomSeverity.SEVERE, true, "see a doctor soon");
        var emergency = symptom("emergency", SymptomSeverity.SEVERE, true, "emergency care");
        var worse = symptom("worse", SymptomSeverity.EMERGENCY, true, "emergency number");
        var harmless = symptom("harmless", SymptomSeverity.MILD, false, "self-care");
        var given = List.of(soon, harmless, emergency, worse);
        assertEquals(List.of(worse, emergency, soon), Triage.redFlags(given));
        assertEquals(Urgency.EMERGENCY, Triage.mostUrgent(given));
        assertEquals(Urgency.SELF_CARE, Triage.mostUrgent(List.of(harmless)));
    }

    @Test
    void doesNotCallNothingHarmless() {
        assertEquals(Urgency.UNKNOWN, Triage.mostUrgent(List.of()));
    }

    private static Symptom symptom(String slug, SymptomSeverity severity, boolean redFlag, String action) {
        var symptom = new Symptom();
        symptom.slug = slug;
        symptom.severity = severity;
        symptom.redFlag = redFlag;
        symptom.action = action;
        return symptom;
    }
}
