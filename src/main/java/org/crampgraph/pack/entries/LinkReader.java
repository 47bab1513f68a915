package org.crampgraph.pack.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crampgraph.content.choices.RemedyUse;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.links.Recommendation;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.content.types.Property;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Position;
import org.crampgraph.pack.yaml.Reference;
import org.crampgraph.pack.yaml.Slugs;

/// Reads the links of one kind in an entry; at most one per target.
final class LinkReader<L extends Link> {

    private final LinkType<L> type;
    private final Class<? extends Entry> target;
    private final Map<Reference, Position> seen = new HashMap<>();

    LinkReader(LinkType<L> type) {
        this.type = type;
        this.target = type.to().concept();
    }

    List<PackLink<L>> read(Fields entry) {
        return entry.parts(type.list(), this::one);
    }

    private PackLink<L> one(Fields fields) {
        L draft = type.create().get();
        var to = Slugs.other(fields, Reference.noun(target), target);
        type.facts().forEach(fact -> new ValueReader(fields).set((Property<L>) fact, draft));
        var link = new PackLink<>(type, to, draft, Slugs.sources(fields));
        check(link, fields);
        return link;
    }

    /// A grade without an assessment would be invented.
    private static void checkAssessment(Link link, Fields fields) {
        ReviewRules.check(link.reviewedOn, link.reviewDue, fields);
        if (!link.assessed && (link.certainty != null || link.direction != EvidenceDirection.UNKNOWN)) {
            fields.fault("assessed",
                    "a link that is not assessed has no `certainty` and no `direction`; remove them, or "
                            + "cite a source that speaks about this link");
        }
        if (!link.assessed && link.verified) {
            fields.fault("assessed", "a link that is not assessed is not verified; write `verified: false`");
        }
    }

    private void check(PackLink<L> link, Fields fields) {
        if (link.draft() instanceof Recommendation remedy && remedy.use == RemedyUse.TESTED
                && !fields.has("direction")) {
            fields.fault("use", "a tested remedy needs a `direction`: benefit, no-benefit or mixed");
        }
        checkAssessment(link.draft(), fields);
        Position first = link.to() == null ? null : seen.putIfAbsent(link.to(), link.to().place());
        if (first != null) {
            fields.fault(Reference.noun(target),
                    "the %s is already linked at %s; merge the two".formatted(link.to(), first));
        }
    }
}
