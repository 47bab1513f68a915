package org.crampgraph.pack.rules;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.model.Claim;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.yaml.Reference;

/// The sources of a fact of a pack. The fact is an entry, or a link, which is named by its target.
record FactSources(Reference fact, boolean verified, List<Reference> sources) {

    static Stream<FactSources> all(Pack pack) {
        return Stream.concat(
                pack.entries().stream()
                        .map(entry -> new FactSources(entry.self(), verified(entry), entry.sources())),
                pack.links().map(link -> new FactSources(link.to(), link.draft().verified, link.sources())));
    }

    private static boolean verified(PackEntry<?> entry) {
        return switch (entry.draft()) {
            case VerifiedEntry checked -> checked.verification.verified();
            case Claim claim -> claim.verified;
            default -> false;
        };
    }
}
