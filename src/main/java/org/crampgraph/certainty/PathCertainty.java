package org.crampgraph.certainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.crampgraph.content.Answer;
import org.crampgraph.content.Concept;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How sure a path is as a whole.
@Description("How sure a path from concept to concept is as a whole: never surer than its weakest link.")
public record PathCertainty(
        @Description("That of the weakest link; null if a link is not graded, since then nobody knows.") Certainty certainty,
        @Description("The most that it can be: that of the weakest graded link; null if none is graded.") Certainty atMost,
        @Description("The weakest graded link, the first of equals; null if none is graded.") ConceptLink weakest,
        @Description("Links that nobody graded, in the order of the path. If there are any, the certainty is unknown.") @NonNull List<@NonNull ConceptLink> ungraded,
        @Description("Links of which the evidence speaks against what they state or is divided, in the order of the path. "
                + "With one of these, even a sure path does not mean that something helps.") @NonNull List<@NonNull ConceptLink> doubtful,
        @Description("All links, in the order of the path; a step that is joined by several has all of them.") @NonNull List<@NonNull ConceptLink> links,
        @Description("The concepts, in the order of the path.") @NonNull List<@NonNull Concept> concepts)
        implements
            Answer {

    /// @param links one for each step at least, in order
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
