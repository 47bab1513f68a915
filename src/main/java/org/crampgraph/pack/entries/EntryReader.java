package org.crampgraph.pack.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.naming.Coding;
import org.crampgraph.content.naming.OtherName;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Fact;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.content.types.Part;
import org.crampgraph.content.types.Property;
import org.crampgraph.content.types.ToMany;
import org.crampgraph.content.types.ToOne;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Verification;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Reference;
import org.crampgraph.pack.yaml.Slugs;

/// Reads entries as their types define.
public final class EntryReader {

    private static final String VERIFIED = "verified";

    private final ContentTypes types;

    public EntryReader(ContentTypes types) {
        this.types = types;
    }

    ContentTypes types() {
        return types;
    }

    <E extends Entry> PackEntry<E> read(ContentType<E> type, Fields fields) {
        E draft = type.create().get();
        type.facts().forEach(fact -> readValue(fact, fields, draft));
        if (draft instanceof ConceptEntity concept) {
            var names = Aliases.read(fields);
            concept.aliases = names.stream().map(OtherName::text).toList();
            concept.aliasKinds = names.stream().map(name -> name.kind().name()).toList();
        }
        var links = links(type.entity(), fields);
        var self = Slugs.own(fields, type.entity());
        if (draft instanceof VerifiedEntry verified) {
            verified.verification = Verification.of(new ValueReader(fields).flag(VERIFIED, true), Details.read(fields));
        }
        var references = references(type, fields);
        var inside = draft instanceof Article article ? new SectionReader(this, article).read(fields, self)
                : List.<PackEntry<?>>of();
        readCodes(draft, fields);
        coverLinks(draft, links);
        EntryRules.check(draft, fields);
        return new PackEntry<>(type, self, draft, references, links, inside);
    }

    private static void readCodes(Entry draft, Fields fields) {
        switch (draft) {
            case ConceptEntity concept -> concept.coding = Coding.of(Codes.read(fields));
            case Medication medication -> medication.coding = Coding.of(Codes.read(fields));
            default -> {
            }
        }
    }

    /// The review of an entry covers its links, unless a link has dates of its own or was not assessed.
    private static void coverLinks(Entry draft, List<PackLink<?>> links) {
        links.stream().map(PackLink::draft).filter(link -> link.assessed && link.reviewedOn == null).forEach(link -> {
            link.reviewedOn = draft.reviewedOn;
            link.reviewDue = draft.reviewDue;
        });
    }

    private static <E> void readValue(Fact<E> fact, Fields fields, E draft) {
        switch (fact) {
            case Property<E> property when !property.nested() -> new ValueReader(fields).set(property, draft);
            case Part<E, ?> part -> new ValueReader(fields).set(part, draft);
            default -> {
            }
        }
    }

    private static <E> Map<String, List<Reference>> references(ContentType<?> type, Fields fields) {
        var references = new LinkedHashMap<String, List<Reference>>();
        type.facts().forEach(fact -> {
            switch (fact) {
                case ToOne<?> one when !one.nested() ->
                    references.put(one.key(), Stream.ofNullable(Slugs.other(fields, one.key(), one.target())).toList());
                case ToMany<?> many when !many.nested() -> references.put(many.key(), Slugs.sources(fields));
                default -> {
                }
            }
        });
        return references;
    }

    private List<PackLink<?>> links(Class<?> entity, Fields fields) {
        var links = new ArrayList<PackLink<?>>();
        types.links().stream().filter(link -> link.from().concept() == entity)
                .forEach(link -> links.addAll(reader(link).read(fields)));
        return links;
    }

    private <L extends Link> LinkReader<L> reader(LinkType<L> link) {
        return new LinkReader<>(link);
    }
}
