package org.crampgraph.certainty;

import java.util.List;
import java.util.Optional;

import org.crampgraph.content.choices.RemedyEffect;
import org.crampgraph.content.links.Effect;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A link whose sources disagree with one another, or with those of its cause or remedy as a whole.")
public record Contradiction(
        @NonNull @Description("The link, with its own evidence.") ConceptLink link,
        @NonNull @Description("Why it counts as a contradiction.") ContradictionReason reason,
        @Description("The evidence of its cause or remedy as a whole; null for links of other concepts.") Evidence overall) {

    /// Its position in the list: certainty, with the sign reversed, then slugs and ids of both ends and the kind of link.
    List<Object> position() {
        return List.of(link.isGraded() ? -link.evidence().certainty().rank() : 0, link.from().getSlug(),
                link.to().getSlug(), link.from().getId(), link.to().getId(), link.kind());
    }

    /// Empty if nothing contradicts.
    static Optional<Contradiction> find(Link link, ConceptEntity from, ConceptEntity to) {
        var overall = switch (from) {
            case Cause cause -> cause.getEvidence();
            case Remedy remedy -> remedy.getEvidence();
            default -> null;
        };
        return reason(link, overall).map(reason -> new Contradiction(ConceptLink.of(link, from, to), reason, overall));
    }

    private static Optional<ContradictionReason> reason(Link link, Evidence overall) {
        if (link.direction == EvidenceDirection.MIXED || hasEffect(link, RemedyEffect.MIXED)) {
            return Optional.of(ContradictionReason.MIXED_EVIDENCE);
        }
        return overall != null && isOpposed(link, overall.direction())
                ? Optional.of(ContradictionReason.OPPOSED_TO_OVERALL)
                : Optional.empty();
    }

    /// A link that says a remedy eases a symptom supports it, even without a stated direction.
    private static boolean isOpposed(Link link, EvidenceDirection overall) {
        boolean speaksFor = link.direction.isFor() || hasEffect(link, RemedyEffect.EASES);
        return speaksFor && overall.isAgainst() || link.direction.isAgainst() && overall.isFor();
    }

    private static boolean hasEffect(Link link, RemedyEffect effect) {
        return link instanceof Effect outcome && outcome.effect == effect;
    }
}
