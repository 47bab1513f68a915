package org.crampgraph.matching;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Symptom;

/// Specificity of symptoms among candidates of one kind: the inverse document frequency ln(1 + n / f), where n is the
/// number of candidates and f how many show the symptom. A symptom that none shows counts as if one did.
final class Weights {

    private final long candidates;
    private final Map<Symptom, Long> frequencies;

    <C extends ConceptEntity> Weights(Collection<Showing<C>> showings) {
        candidates = showings.stream().map(Showing::candidate).distinct().count();
        frequencies = showings.stream().collect(Collectors.groupingBy(Showing::symptom, Collectors.counting()));
    }

    /// Above 0; the rarer the symptom, the higher.
    double of(Symptom symptom) {
        return Math.log1p((double) Math.max(candidates, 1) / frequencies.getOrDefault(symptom, 1L));
    }
}
