package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.UnverifiedDetail;
import org.crampgraph.evidence.Verification;

/// The common part of entries in a pack: slug, whether it was checked, and sources.
record Heading(Reference self, boolean verified, List<UnverifiedDetail> unverified, List<Reference> sources) {

    /// Call it after the other keys of the entry, because it searches them for the unverified details.
    static Heading read(Fields fields, EntryType type) {
        return new Heading(Slugs.own(fields, type), fields.flag("verified", true), Details.read(fields),
                Slugs.sources(fields));
    }

    Verification verification() {
        return Verification.of(verified, unverified);
    }
}
