package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.UnverifiedDetail;
import org.crampgraph.evidence.Verification;

/// What almost every entry of a pack has: its slug, whether it was checked, and the works it stands on.
record Heading(Reference self, boolean verified, List<UnverifiedDetail> unverified, List<Reference> sources) {

    /// Call it after the other keys of the entry: what is unverified is looked for in them.
    static Heading read(Fields fields, EntryType type) {
        return new Heading(Slugs.own(fields, type), fields.flag("verified", true), Details.read(fields),
                Slugs.sources(fields));
    }

    Verification verification() {
        return Verification.of(verified, unverified);
    }
}
