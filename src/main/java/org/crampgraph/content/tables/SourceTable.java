package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.SHORT;
import static org.crampgraph.content.types.Option.UNFILTERED;
import static org.crampgraph.content.types.Option.like;
import static org.crampgraph.content.types.Option.within;

import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Range;
import org.crampgraph.content.types.TextForm;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.SourceType;

/// Published works.
final class SourceTable {

    private static final RelationField BACKED = RelationField
            .of("backs", "Concepts that cite it, by name.", "Concept", "concepts",
                    Relation.holding("citations", ConceptEntity.class, ConceptTable.BY_NAME,
                            Key.text("cast(n.type as String)")))
            .narrowed("types", "Return only concepts of these types; null or omitted returns all.", "type");

    static final ContentType<Source> TYPE = EntryTable.verified(Source.class, Source::new, "sources")
            .described("A published work.").one("source", "cochrane-mg-2020")
            .text("title", s -> s.title, (s, v) -> s.title = v, REQUIRED)
            .text("authors", s -> s.authors, (s, v) -> s.authors = v)
            .integer("year", s -> s.year, (s, v) -> s.year = v, within(Range.YEAR))
            .choice("type", SourceType.class, s -> s.type, (s, v) -> s.type = v, REQUIRED)
            .text("design", s -> s.design, (s, v) -> s.design = v, REQUIRED, SHORT)
            .text("doi", s -> s.doi, (s, v) -> s.doi = v, like(TextForm.DOI))
            .text("pmid", s -> s.pmid, (s, v) -> s.pmid = v, like(TextForm.PMID))
            .text("url", s -> s.url, (s, v) -> s.url = v, like(TextForm.URL))
            .texts("checkedUrls", s -> s.checkedUrls, (s, v) -> s.checkedUrls = v, UNFILTERED, like(TextForm.URL))
            .text("usedFor", s -> s.usedFor, (s, v) -> s.usedFor = v)
            .flag("isSuperseded", s -> s.superseded, (s, v) -> s.superseded = v)
            .flag("isRetracted", s -> s.retracted, (s, v) -> s.retracted = v)
            .unfilteredList(BACKED)
            .all("sources", "All sources, by title.", "sources", Key.text("n.title")).build();

    private SourceTable() {}
}
