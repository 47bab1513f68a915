package org.crampgraph.pack;

import java.util.List;
import java.util.Map;

import org.crampgraph.content.Effect;
import org.crampgraph.content.Link;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.Recommendation;
import org.crampgraph.content.RemedyEffect;
import org.crampgraph.content.RemedyUse;
import org.crampgraph.content.Treatment;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// A link in a pack, written under the entry at its start. Certainty is null if it is not graded. The last four facts
/// belong to one kind of link each, and are null in the others.
record LinkEntry(LinkType type, Reference to, Certainty certainty, EvidenceDirection direction, String note,
        boolean verified,
        List<Reference> sources, Boolean warningSign, RemedyUse use, Boolean claimedOnly, RemedyEffect effect) {

    static LinkEntry read(Fields link, LinkType type, Map<Reference, Place> seen) {
        var entry = new LinkEntry(type, Slugs.other(link, Reference.noun(type.to), type.to),
                link.optionalChoice("certainty", Certainty.class), direction(link), link.optionalText("note"),
                link.flag("verified", true), Slugs.sources(link),
                type == LinkType.PRESENTATION ? link.flag("warningSign", false) : null,
                type == LinkType.RECOMMENDATION ? link.choice("use", RemedyUse.class) : null,
                type == LinkType.TREATMENT ? link.flag("claimedOnly", false) : null,
                type == LinkType.EFFECT ? link.choice("effect", RemedyEffect.class) : null);
        entry.check(link, seen);
        return entry;
    }

    private static EvidenceDirection direction(Fields link) {
        EvidenceDirection direction = link.optionalChoice("direction", EvidenceDirection.class);
        return direction == null ? EvidenceDirection.UNKNOWN : direction;
    }

    private void check(Fields link, Map<Reference, Place> seen) {
        if (use == RemedyUse.TESTED && !link.has("direction")) {
            link.fault("use", "a tested remedy needs a `direction`: benefit, no-benefit or mixed");
        }
        Place first = to == null ? null : seen.putIfAbsent(to, to.place());
        if (first != null) {
            link.fault(Reference.noun(type.to), "the %s is already linked at %s; merge the two".formatted(to, first));
        }
    }

    void fill(Link link, Shelf shelf) {
        link.certainty = certainty;
        link.direction = direction;
        link.note = note;
        link.verified = verified;
        Shelf.replace(link.citations, shelf.sources(sources), list -> link.citations = list);
        switch (link) {
            case Presentation presentation -> presentation.warningSign = warningSign;
            case Recommendation recommendation -> recommendation.use = use;
            case Treatment treatment -> treatment.claimedOnly = claimedOnly;
            case Effect outcome -> outcome.effect = effect;
            default -> {
            }
        }
    }
}
