package org.crampgraph.pack.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.evidence.Source;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;
import org.crampgraph.pack.yaml.Reference;

/// What editors should look at in a pack, in figures. A pack with such figures can be loaded.
public record ContentReport(Map<String, Long> figures) {

    public static ContentReport of(Pack pack, LocalDate today) {
        Map<String, Long> figures = new LinkedHashMap<>();
        Set<Reference> outdated = SourceRules.outdated(pack);
        figures.put("facts", facts(pack, fact -> true));
        figures.put("facts without a source", facts(pack, fact -> fact.sources().isEmpty()));
        figures.put("facts with superseded sources only", facts(pack, fact -> SourceRules.isOutdated(fact, outdated)));
        figures.put("facts not verified", facts(pack, fact -> !fact.verified()));
        figures.put("links", links(pack, link -> true));
        figures.put("links not assessed", links(pack, link -> !link.assessed));
        figures.put("links that disagree with their entry",
                pack.entries().stream().mapToLong(ContentReport::opposed).sum());
        figures.put("entries never reviewed", entries(pack, entry -> entry.reviewedOn == null));
        figures.put("entries overdue for review",
                entries(pack, entry -> entry.reviewDue != null && entry.reviewDue.isBefore(today)));
        figures.put("remedies without contraindications",
                entries(pack, entry -> entry instanceof Remedy remedy && remedy.contraindications.isEmpty()));
        figures.put("red flags without urgency or action", entries(pack, ContentReport::isUnclear));
        figures.put("sources never cited", (long) uncited(pack, outdated).size());
        return new ContentReport(figures);
    }

    /// Facts that cite sources: entries, claims and links. Articles, sources and medications cite none.
    private static long facts(Pack pack, Predicate<FactSources> wanted) {
        return FactSources.all(pack).filter(fact -> fact.fact() != null && cites(fact)).filter(wanted).count();
    }

    private static boolean cites(FactSources fact) {
        return !List.of(Article.class, Source.class, Medication.class).contains(fact.fact().type());
    }

    private static long links(Pack pack, Predicate<Link> wanted) {
        return pack.links().map(PackLink::draft).filter(wanted).count();
    }

    private static long entries(Pack pack, Predicate<Entry> wanted) {
        return pack.entries().stream().map(PackEntry::draft).filter(entry -> !(entry instanceof Medication))
                .filter(wanted).count();
    }

    private static boolean isUnclear(Entry entry) {
        return entry instanceof Symptom symptom && symptom.redFlag
                && (symptom.urgency == null || symptom.action == null);
    }

    private static long opposed(PackEntry<?> entry) {
        EvidenceDirection overall = switch (entry.draft()) {
            case Cause cause -> cause.grade.direction();
            case Remedy remedy -> remedy.grade.direction();
            default -> EvidenceDirection.UNKNOWN;
        };
        return entry.links().stream().map(link -> link.draft().direction)
                .filter(direction -> direction.isFor() && overall.isAgainst()
                        || direction.isAgainst() && overall.isFor())
                .count();
    }

    /// Superseded works remain in the list on purpose.
    private static Set<Reference> uncited(Pack pack, Set<Reference> outdated) {
        Set<Reference> sources = pack.all(Source.class).map(PackEntry::self).collect(toCollection(HashSet::new));
        Stream.concat(FactSources.all(pack).map(FactSources::sources),
                pack.all(Article.class).map(article -> article.named("source"))).flatMap(List::stream)
                .forEach(sources::remove);
        sources.removeAll(outdated);
        return sources;
    }

    /// One figure a line.
    @Override
    public String toString() {
        return figures.entrySet().stream().map(figure -> "%6d %s".formatted(figure.getValue(), figure.getKey()))
                .collect(joining("\n"));
    }
}
