package org.crampgraph.matching;

import static org.crampgraph.matching.Urgency.EMERGENCY;
import static org.crampgraph.matching.Urgency.ROUTINE;
import static org.crampgraph.matching.Urgency.SAME_DAY;
import static org.crampgraph.matching.Urgency.SELF_CARE;
import static org.crampgraph.matching.Urgency.SOON;
import static org.crampgraph.matching.Urgency.UNKNOWN;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.crampgraph.content.Symptom;

/// Derives the urgency of a symptom from its action. It adds nothing to the content; where an action depends on
/// something unknown ("emergency care if fainting or sustained"), the more urgent reading applies.
public final class Triage {

    /// Every action of the built-in pack. A test checks that none is missing.
    static final Map<String, Urgency> ACTIONS = Map.ofEntries(
            Map.entry("emergency care", EMERGENCY),
            Map.entry("emergency care if fainting or sustained", EMERGENCY),
            Map.entry("emergency number", EMERGENCY),
            Map.entry("emergency number; cool the person", EMERGENCY),
            Map.entry("immediate medical advice", EMERGENCY),
            Map.entry("stop the medicine and get medical help at once", EMERGENCY),
            Map.entry("same-day assessment", SAME_DAY),
            Map.entry("same-day medical help", SAME_DAY),
            Map.entry("medical attention", SAME_DAY),
            Map.entry("medical care", SAME_DAY),
            Map.entry("see a doctor, urgent if sudden or one-sided", SAME_DAY),
            Map.entry("see a doctor", SOON),
            Map.entry("see a doctor soon", SOON),
            Map.entry("see a doctor if daily life suffers", ROUTINE),
            Map.entry("see a doctor if it persists", ROUTINE),
            Map.entry("see a doctor if recurrent", ROUTINE),
            Map.entry("see a doctor if sleep suffers often", ROUTINE),
            Map.entry("mention to a doctor", ROUTINE),
            Map.entry("mention to a doctor if persistent", ROUTINE),
            Map.entry("seek advice if repeated", ROUTINE),
            Map.entry("cool down, drink, rest", SELF_CARE),
            Map.entry("lower or stop the supplement", SELF_CARE),
            Map.entry("no special action", SELF_CARE),
            Map.entry("self-care", SELF_CARE),
            Map.entry("self-care; ordinary painkillers help the after-ache, not the attack", SELF_CARE),
            Map.entry("self-care: stretch and massage", SELF_CARE));

    private static final Comparator<Symptom> MOST_URGENT_FIRST = Comparator.comparing(Triage::urgency)
            .thenComparing(symptom -> symptom.severity, Comparator.reverseOrder())
            .thenComparing(symptom -> symptom.slug);

    private Triage() {}

    /// The urgency of a symptom. An action that is not listed here is judged by the severity.
    public static Urgency urgency(Symptom symptom) {
        var listed = symptom.action == null ? null : ACTIONS.get(symptom.action);
        return listed == null ? bySeverity(symptom) : listed;
    }

    /// The urgency of the most urgent symptom; unknown if there are none.
    static Urgency mostUrgent(Collection<Symptom> symptoms) {
        return symptoms.stream().map(Triage::urgency).min(Comparator.naturalOrder()).orElse(UNKNOWN);
    }

    /// The red flags among the symptoms, most urgent first, then most severe first.
    static List<Symptom> redFlags(Collection<Symptom> symptoms) {
        return symptoms.stream().filter(symptom -> symptom.redFlag).sorted(MOST_URGENT_FIRST).toList();
    }

    private static Urgency bySeverity(Symptom symptom) {
        return switch (symptom.severity) {
            case EMERGENCY -> EMERGENCY;
            case SEVERE -> SAME_DAY;
            case MODERATE -> SOON;
            case MILD -> symptom.redFlag ? SOON : ROUTINE;
        };
    }
}
