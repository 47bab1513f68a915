package org.crampgraph.matching;

import static org.crampgraph.evidence.Certainty.HIGH;
import static org.crampgraph.evidence.Certainty.LOW;
import static org.crampgraph.evidence.Certainty.MODERATE;
import static org.crampgraph.evidence.Certainty.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.EvidenceDirection;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Symptom PAIN = Shown.symptom("pain");
    private static final Symptom TREMOR = Shown.symptom("tremor");

    /// Four causes: all show pain, one shows tremor. Weights: pain ln(1 + 4/4) = 0.693, tremor ln(1 + 4/1) = 1.609.
    private static final List<Showing<Cause>> WORLD = List.of(Shown.cause("thyroid", "pain", LOW),
            Shown.cause("thyroid", "tremor", MODERATE), Shown.cause("effort", "pain", HIGH),
            Shown.cause("age", "pain", NONE), Shown.cause("unknown", "pain", null));

    @Test
    void weighsARareSymptomMoreThanACommonOne() {
        var weights = new Weights(WORLD);
        assertEquals(0.693, weights.of(PAIN), 0.0005);
        assertEquals(1.609, weights.of(TREMOR), 0.0005);
        assertEquals(1.609, weights.of(Shown.symptom("of no cause")), 0.0005);
    }

    /// Both given, they weigh 0.693 + 1.609 = 2.303 together.
    /// thyroid: (0.693 x 0.6 + 1.609 x 0.8) / 2.303 = 1.703 / 2.303 = 0.740
    /// effort: 0.693 x 1.0 / 2.303 = 0.301; unknown: 0.693 x 0.5 / 2.303 = 0.151; age: 0.693 x 0.2 / 2.303 = 0.060
    @Test
    void scoresTheShareOfGivenSymptomsThatACauseExplains() {
        var matches = new Matching<>(WORLD).of(Set.of(PAIN, TREMOR)).stream().map(CauseMatch::of).toList();
        assertEquals(List.of("thyroid", "effort", "unknown", "age"),
                matches.stream().map(match -> match.cause().slug).toList());
        assertEquals(List.of(0.740, 0.301, 0.151, 0.060), matches.stream().map(CauseMatch::score).toList());
    }

    @Test
    void separatesMatchedAndMissingSymptomsMostSpecificFirst() {
        var both = new Matching<>(WORLD).of(Set.of(PAIN, TREMOR)).getFirst();
        assertEquals(List.of(TREMOR, PAIN), both.matched().stream().map(ShownSymptom::symptom).toList());
        var one = new Matching<>(WORLD).of(Set.of(TREMOR)).getFirst();
        assertEquals(List.of(PAIN), one.missing().stream().map(ShownSymptom::symptom).toList());
        assertEquals(0.693, one.missing().getFirst().weight());
    }

    @Test
    void omitsCandidatesWithoutSharedSymptoms() {
        assertEquals(List.of(), new Matching<>(WORLD).of(Set.of(Shown.symptom("of no cause"))));
    }

    @Test
    void scoresOneOnlyForACertainExplanationOfEverything() {
        var match = new Matching<>(WORLD).of(Set.of(PAIN)).getFirst();
        assertEquals("effort", match.candidate().slug);
        assertEquals(1, match.score(), 1e-9);
    }

    @Test
    void doesNotTakeAWarningSignOrRefutedEvidenceForAMatch() {
        assertEquals(List.of(), new Matching<>(List.of(Shown.cramp("night", "pain", true))).of(Set.of(PAIN)));
        assertEquals(List.of(), new Matching<>(
                List.of(Shown.cause("moon", "pain", HIGH, EvidenceDirection.CONTRADICTS))).of(Set.of(PAIN)));
    }

    /// Given pain only, what divides the four causes? Tremor is shown by thyroid, which has 0.6 of 1.0 + 0.6 + 0.5 + 0.2 = 2.3,
    /// a share of 0.261 and so 0.261 x 1.939 + 0.739 x 0.436 = 0.828 bits.
    @Test
    void asksForTheSymptomThatDividesTheCandidates() {
        var questions = new FollowUpSymptoms(new Matching<>(WORLD).of(Set.of(PAIN)), List.of()).best();
        assertEquals(List.of(TREMOR), questions.stream().map(DistinguishingSymptom::symptom).toList());
        assertEquals(0.828, questions.getFirst().division());
        assertEquals("thyroid", questions.getFirst().causes().getFirst().slug);
    }

    @Test
    void asksNothingThatAllCandidatesShow() {
        var world = List.of(Shown.cause("one", "pain", LOW), Shown.cause("one", "knot", LOW));
        assertEquals(List.of(), new FollowUpSymptoms(new Matching<>(world).of(Set.of(PAIN)), List.of()).best());
    }
}
