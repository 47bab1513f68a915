package org.crampgraph.pack;

import java.util.List;
import java.util.stream.Stream;

/// What cites sources in a pack: an entry, a link (named by its target) or a claim.
record Basis(Reference fact, boolean verified, List<Reference> sources) {

    static Stream<Basis> all(Pack pack) {
        Stream<Heading> headings = Stream.of(pack.topics().stream().map(TopicEntry::heading),
                pack.all(InteractionEntry.class).stream().map(InteractionEntry::heading),
                pack.all(IntakeEntry.class).stream().map(IntakeEntry::heading)).flatMap(all -> all);
        return Stream.of(
                headings.map(entry -> new Basis(entry.self(), entry.verified(), entry.sources())),
                pack.links().map(link -> new Basis(link.to(), link.verified(), link.sources())),
                pack.all(ArticleEntry.class).stream().flatMap(article -> article.claims().stream())
                        .map(claim -> new Basis(claim.self(), claim.verified(), claim.sources())))
                .flatMap(all -> all);
    }
}
