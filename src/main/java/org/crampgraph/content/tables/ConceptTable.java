package org.crampgraph.content.tables;

import static org.crampgraph.content.fields.Kind.TEXTS;
import static org.crampgraph.content.types.Option.NESTED;
import static org.crampgraph.content.types.Option.NOT_NULL;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.SHORT;
import static org.crampgraph.content.types.Option.UNFILTERED;
import static org.crampgraph.content.types.Option.UNSEARCHED;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.crampgraph.content.fields.Choices;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Drafts;
import org.crampgraph.evidence.Source;

/// The common part of every concept.
final class ConceptTable {

    /// The types of concept.
    private static final Choices TYPES = new Choices(ContentTypes.CONCEPT_TYPE, List.of());

    static final Key BY_NAME = Key.text("n.name");

    private static final RelationField SOURCES = RelationField.of("sources",
            "The sources of this entry, most important first. Links have their own sources, on their edges.",
            "Source", "sources", Relation.in(ConceptEntity.class, "citations", Source.class,
                    Key.whole("index(n)")));

    private static final RelationField CLAIMS = RelationField.of("claims",
            "Claims of articles about it, with verdicts, in article order.", "Claim", "claims",
            Relation.holding("about", Claim.class, ArticleTable.IN_ORDER));

    /// All concepts of all types.
    static final ContentType<ConceptEntity> ALL = of(ConceptEntity.class, null, null)
            .computed(TYPES, "type", "type").shownAs("Concept").build();

    private ConceptTable() {}

    /// A type of concept whose summary is written in the pack.
    ///
    /// @param list the key under which packs list them
    static <E extends ConceptEntity> ContentType.Builder<E> of(Class<E> entity, Supplier<E> create, String list) {
        return named(entity, create, list).text("summary", c -> c.summary, (c, v) -> c.summary = v, REQUIRED,
                UNSEARCHED);
    }

    /// A type of concept whose summary is generated from its other facts, so that it cannot differ from them.
    static <E extends ConceptEntity> ContentType.Builder<E> of(Class<E> entity, Supplier<E> create, String list,
            BiConsumer<E, Drafts> complete) {
        return named(entity, create, list)
                .text("summary", c -> c.summary, (c, v) -> c.summary = v, NESTED, UNSEARCHED)
                .completed(complete);
    }

    private static <E extends ConceptEntity> ContentType.Builder<E> named(Class<E> entity, Supplier<E> create,
            String list) {
        return EntryTable.verified(entity, create, list)
                .text("name", c -> c.name, (c, v) -> c.name = v, REQUIRED, NOT_NULL, SHORT, UNSEARCHED)
                .texts("aliases", c -> c.aliases, (c, v) -> c.aliases = v, UNSEARCHED, NESTED)
                .texts("aliasKinds", c -> c.aliasKinds, (c, v) -> c.aliasKinds = v, UNSEARCHED, UNFILTERED, NESTED)
                .computed(TEXTS, "codes", "coding.tokens").derived("codes", "coding")
                .derived("otherNames", "aliases", "aliasKinds").derived("warning")
                .sources(c -> c.citations, (c, v) -> c.citations = v).list(SOURCES).list(CLAIMS);
    }
}
