package org.crampgraph.certainty;

import static org.crampgraph.evidence.Certainty.HIGH;
import static org.crampgraph.evidence.Certainty.LOW;
import static org.crampgraph.evidence.Certainty.MODERATE;
import static org.crampgraph.evidence.Certainty.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.links.Contribution;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;
import org.junit.jupiter.api.Test;

class PathCertaintyTest {

    @Test
    void isAsSureAsItsWeakestLink() {
        var path = path(HIGH, LOW, MODERATE);
        assertEquals(LOW, path.certainty());
        assertEquals(path.links().get(1), path.weakest());
        assertEquals(List.of(), path.ungraded());
    }

    /// For every path of up to four links: no higher than any of them.
    @Test
    void isNeverSurerThanAnyLink() {
        for (var one : Certainty.values()) {
            for (var two : Certainty.values()) {
                for (var three : Certainty.values()) {
                    var certainty = path(one, two, three).certainty();
                    assertEquals(Stream.of(one, two, three).sorted().findFirst().orElseThrow(), certainty);
                }
            }
        }
    }

    @Test
    void isUnknownIfALinkIsNotGraded() {
        var path = path(MODERATE, null, HIGH);
        assertNull(path.certainty());
        assertEquals(MODERATE, path.atMost());
        assertEquals(path.links().subList(1, 2), path.ungraded());
        assertNull(path((Certainty) null).weakest());
        assertNull(path((Certainty) null).atMost());
    }

    @Test
    void ranksNoEvidenceBelowVeryLittle() {
        assertEquals(NONE, path(Certainty.VERY_LOW, NONE).certainty());
    }

    @Test
    void namesLinksWhoseEvidenceSpeaksAgainstThem() {
        var path = PathCertainty.of(List.of(), List.of(link(HIGH, EvidenceDirection.SUPPORTS),
                link(MODERATE, EvidenceDirection.NO_BENEFIT), link(LOW, EvidenceDirection.MIXED)));
        assertEquals(path.links().subList(1, 3), path.doubtful());
    }

    private static PathCertainty path(Certainty... certainties) {
        return PathCertainty.of(List.of(),
                Stream.of(certainties).map(certainty -> link(certainty, EvidenceDirection.UNKNOWN)).toList());
    }

    private static ConceptLink link(Certainty certainty, EvidenceDirection direction) {
        var link = new Contribution();
        link.certainty = certainty;
        link.direction = direction;
        return ConceptLink.of(link, null, null);
    }
}
