package org.crampgraph.certainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.model.Concept;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Certainty of a path between concepts as a whole: no higher than that of its weakest link.")
public record PathCertainty(
        @Description("That of the weakest link; null if a link is not graded, since the path is then uncertain.") Certainty certainty,
        @Description("Upper bound: the certainty of the weakest graded link; null if none is graded.") Certainty atMost,
        @Description("The weakest graded link, the first if several are equal; null if none is graded.") ConceptLink weakest,
        @Description("Links without a grade, in path order. If there are any, the certainty is unknown.") @NonNull List<@NonNull ConceptLink> ungraded,
        @Description("Links whose evidence contradicts them or is divided, in path order. If there are any, even a path "
                + "of high certainty does not mean that something helps.") @NonNull List<@NonNull ConceptLink> doubtful,
        @Description("All links, in path order; a step may have several.") @NonNull List<@NonNull ConceptLink> links,
        @Description("The concepts, in path order.") @NonNull List<@NonNull Concept> concepts)
        implements
            Answer {

    /// @param links at least one per step, in order
    static PathCertainty of(List<Concept> concepts, List<ConceptLink> links) {
        Optional<ConceptLink> weakest = links.stream().filter(ConceptLink::isGraded)
                .min(Comparator.comparing(link -> link.evidence().certainty()));
        var ungraded = links.stream().filter(link -> !link.isGraded()).toList();
        var atMost = weakest.map(link -> link.evidence().certainty()).orElse(null);
        return new PathCertainty(ungraded.isEmpty() ? atMost : null, atMost, weakest.orElse(null), ungraded,
                links.stream().filter(ConceptLink::isDoubtful).toList(), links, concepts);
    }

    @Override
    public List<Cited> basis() {
        return links.stream().map(link -> link.evidence().cited()).toList();
    }
}
