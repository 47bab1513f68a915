package org.crampgraph.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.crampgraph.content.choices.RemedyEffect;
import org.crampgraph.content.links.Contribution;
import org.crampgraph.content.links.Effect;
import org.crampgraph.content.links.Recommendation;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Grade;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.evidence.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

    @ParameterizedTest
    @CsvSource({ "MIXED,BENEFIT,MIXED_EVIDENCE", "BENEFIT,NO_BENEFIT,OPPOSED_TO_OVERALL",
            "BENEFIT,HARM_OUTWEIGHS,OPPOSED_TO_OVERALL", "NO_BENEFIT,BENEFIT,OPPOSED_TO_OVERALL",
            "HARM_OUTWEIGHS,BENEFIT,OPPOSED_TO_OVERALL", "BENEFIT,BENEFIT,", "BENEFIT,MIXED,", "BENEFIT,UNKNOWN,",
            "NO_BENEFIT,HARM_OUTWEIGHS,", "UNKNOWN,NO_BENEFIT," })
    void comparesARemedyForACrampWithItsEvidenceAsAWhole(EvidenceDirection link, EvidenceDirection overall,
            ContradictionReason reason) {
        var recommendation = new Recommendation();
        recommendation.direction = link;
        assertEquals(reason, Contradiction.find(recommendation, remedy(overall), new Cramp())
                .map(Contradiction::reason).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({ "MIXED,SUPPORTS,MIXED_EVIDENCE", "SUPPORTS,CONTRADICTS,OPPOSED_TO_OVERALL",
            "CONTRADICTS,SUPPORTS,OPPOSED_TO_OVERALL", "SUPPORTS,SUPPORTS," })
    void comparesACauseOfACrampWithItsEvidenceAsAWhole(EvidenceDirection link, EvidenceDirection overall,
            ContradictionReason reason) {
        var contribution = new Contribution();
        contribution.direction = link;
        var cause = new Cause();
        cause.grade = new Grade(Certainty.LOW, overall, null);
        cause.verification = Verification.of(true, List.of());
        assertEquals(reason, Contradiction.find(contribution, cause, new Cramp()).map(Contradiction::reason)
                .orElse(null));
    }

    /// Quinine eases cramp pain, and its harm outweighs that.
    @ParameterizedTest
    @CsvSource({ "EASES,HARM_OUTWEIGHS,OPPOSED_TO_OVERALL", "EASES,NO_BENEFIT,OPPOSED_TO_OVERALL", "EASES,BENEFIT,",
            "CAN_CAUSE,BENEFIT,", "CAN_CAUSE,HARM_OUTWEIGHS,", "ASSESSES,NO_BENEFIT,", "MIXED,BENEFIT,MIXED_EVIDENCE" })
    void takesEasingForSpeakingFor(RemedyEffect effect, EvidenceDirection overall, ContradictionReason reason) {
        var link = new Effect();
        link.effect = effect;
        assertEquals(reason,
                Contradiction.find(link, remedy(overall), new Symptom()).map(Contradiction::reason).orElse(null));
    }

    private static Remedy remedy(EvidenceDirection overall) {
        var remedy = new Remedy();
        remedy.grade = new Grade(Certainty.LOW, overall, null);
        remedy.verification = Verification.of(true, List.of());
        return remedy;
    }
}
