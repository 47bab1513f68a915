package org.crampgraph.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.model.Symptom;

/// The urgency and red flags of given symptoms.
final class Triage {

    private static final Comparator<Symptom> MOST_URGENT_FIRST = Comparator
            .comparing((Symptom symptom) -> symptom.urgency).reversed()
            .thenComparing(symptom -> symptom.severity, Comparator.reverseOrder())
            .thenComparing(symptom -> symptom.slug);

    private Triage() {}

    /// The urgency of the most urgent symptom; UNKNOWN if there are none.
    static Urgency mostUrgent(Collection<Symptom> symptoms) {
        return symptoms.stream().map(symptom -> symptom.urgency).max(Comparator.naturalOrder())
                .orElse(Urgency.UNKNOWN);
    }

    /// The red flags among the symptoms, most urgent first, then most severe first.
    static List<Symptom> redFlags(Collection<Symptom> symptoms) {
        return symptoms.stream().filter(symptom -> symptom.redFlag).sorted(MOST_URGENT_FIRST).toList();
    }
}
