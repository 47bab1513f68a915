package org.crampgraph.certainty;

import java.time.Instant;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// A link of any kind between two concepts, as clients see it.
@Description("A link between two concepts, with the evidence for and against it.")
public record ConceptLink(
        @NonNull @Description("The kind of link.") String kind,
        @NonNull @Description("Where it starts: the concept that contributes, shows, raises, treats, eases, includes or contains.") Concept from,
        @NonNull @Description("Where it ends.") Concept to,
        @NonNull @Description("Its certainty and sources.") Evidence evidence,
        @NonNull @Description("Starts at 1 and increases by one with every change.") Integer revision,
        @NonNull @Description("Time of the last change.") Instant updatedAt,
        @Id @NonNull @Description("Global id, opaque; fetch it again with link(id:). It never changes.") String id) {

    static ConceptLink of(Link link, ConceptEntity from, ConceptEntity to) {
        return new ConceptLink(link.kind, (Concept) from, (Concept) to, link.evidence(), link.revision, link.updatedAt,
                link.id().toString());
    }

    boolean isGraded() {
        return evidence.certainty() != null;
    }

    /// The evidence speaks against the link or is divided.
    boolean isDoubtful() {
        return evidence.direction().isAgainst() || evidence.direction() == EvidenceDirection.MIXED;
    }
}
