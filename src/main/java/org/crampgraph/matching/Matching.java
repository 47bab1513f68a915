package org.crampgraph.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Symptom;

/// Scores candidates by the symptoms that they share with the given ones: the sum of weight times trust in the link
/// over the shared symptoms, divided by the weight of all given symptoms. A score of 1 means that the candidate
/// certainly shows every given symptom. It is not a probability.
final class Matching<C extends ConceptEntity> {

    private static final Comparator<ShownSymptom> MOST_TELLING_FIRST = Comparator
            .comparingDouble(ShownSymptom::weight).reversed().thenComparing(shown -> shown.symptom().slug);

    private final List<Showing<C>> showings;
    private final Weights weights;

    /// @param showings all known symptoms of candidates of one kind
    Matching(Collection<Showing<C>> showings) {
        this.showings = showings.stream().filter(Showing::counts).toList();
        this.weights = new Weights(this.showings);
    }

    /// Every candidate that shares a symptom, best first.
    List<Match<C>> of(Set<Symptom> given) {
        double all = given.stream().mapToDouble(weights::of).sum();
        return showings.stream().collect(Collectors.groupingBy(Showing::candidate)).values().stream()
                .map(shown -> match(shown, given, all)).filter(match -> !match.matched().isEmpty())
                .sorted(Match.BEST_FIRST).toList();
    }

    private Match<C> match(List<Showing<C>> shown, Set<Symptom> given, double all) {
        var parts = shown.stream().collect(Collectors.partitioningBy(one -> given.contains(one.symptom())));
        double shared = parts.get(true).stream().mapToDouble(one -> weights.of(one.symptom()) * one.trust()).sum();
        return new Match<>(shown.getFirst().candidate(), shared / all, symptoms(parts.get(true)),
                symptoms(parts.get(false)));
    }

    private List<ShownSymptom> symptoms(List<Showing<C>> shown) {
        return shown.stream().map(one -> ShownSymptom.of(one, weights.of(one.symptom()))).sorted(MOST_TELLING_FIRST)
                .toList();
    }
}
