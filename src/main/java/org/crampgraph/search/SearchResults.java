package org.crampgraph.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crampgraph.content.model.Concept;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;

/// One page of search results. Facets, highlights and the suggestion are read only when they are asked for, once.
public final class SearchResults {

    private final Search search;
    private final SearchQuery query;
    private final List<String> types;
    private final Slice<Hit, Concept> page;
    private List<Facet> facets;
    private Map<Long, List<Highlight>> highlights;

    SearchResults(Search search, SearchQuery query, List<String> types, Slice<Hit, Concept> page) {
        this.search = search;
        this.query = query;
        this.types = types;
        this.page = page;
    }

    public Slice<Hit, Concept> page() {
        return page;
    }

    /// Number of matches per type on all pages, most first, including types that were not asked for.
    public synchronized List<Facet> facets() {
        if (facets == null) {
            facets = search.facets(query);
        }
        return facets;
    }

    /// Number of matches on all pages.
    public int totalCount() {
        return facets().stream().filter(facet -> types.isEmpty() || types.contains(facet.type()))
                .mapToInt(Facet::count).sum();
    }

    /// The query with unknown words replaced by known ones; empty if all are known.
    public Optional<String> suggestion() {
        return search.suggestion(query);
    }

    /// The texts of a hit on this page that contain the words, best first; at most three.
    public synchronized List<Highlight> highlights(Hit hit) {
        if (highlights == null) {
            highlights = search.highlights(query, page.rows().stream().map(Row::link).map(Hit::conceptId).toList());
        }
        return highlights.getOrDefault(hit.conceptId(), List.of());
    }
}
