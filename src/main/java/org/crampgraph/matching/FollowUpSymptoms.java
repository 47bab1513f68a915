package org.crampgraph.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;

/// What to ask next: the symptoms that divide the candidates best. If candidates with a share p of all scores show a
/// symptom, it divides them by the entropy of p in bits, as in a decision tree.
final class FollowUpSymptoms {

    /// More would be too many to ask.
    private static final int MOST = 10;

    private static final Comparator<DistinguishingSymptom> BEST_FIRST = Comparator
            .comparingDouble(DistinguishingSymptom::division).reversed()
            .thenComparing(question -> question.symptom().slug);

    private final List<Match<Cause>> causes;
    private final List<Match<Cramp>> cramps;
    private final double total;

    FollowUpSymptoms(List<Match<Cause>> causes, List<Match<Cramp>> cramps) {
        this.causes = causes;
        this.cramps = cramps;
        this.total = score(causes) + score(cramps);
    }

    /// The best symptoms to ask about, best first, without those that all or no candidates show.
    List<DistinguishingSymptom> best() {
        return Stream.concat(causes.stream(), cramps.stream()).flatMap(match -> match.missing().stream())
                .map(ShownSymptom::symptom).distinct().map(this::question)
                .filter(question -> question.division() > 0).sorted(BEST_FIRST).limit(MOST).toList();
    }

    private DistinguishingSymptom question(Symptom symptom) {
        var showingCauses = showing(symptom, causes);
        var showingCramps = showing(symptom, cramps);
        double share = (score(showingCauses) + score(showingCramps)) / total;
        return new DistinguishingSymptom(symptom, Decimals.three(entropy(Math.min(share, 1))),
                showingCauses.stream().map(Match::candidate).toList(),
                showingCramps.stream().map(Match::candidate).toList());
    }

    private static <C extends ConceptEntity> List<Match<C>> showing(Symptom symptom, List<Match<C>> matches) {
        return matches.stream()
                .filter(match -> match.missing().stream().anyMatch(shown -> shown.symptom().equals(symptom))).toList();
    }

    private static <C extends ConceptEntity> double score(List<Match<C>> matches) {
        return matches.stream().mapToDouble(Match::score).sum();
    }

    private static double entropy(double share) {
        return share == 0 || share == 1 ? 0 : bits(share) + bits(1 - share);
    }

    private static double bits(double share) {
        return -share * Math.log(share) / Math.log(2);
    }
}
