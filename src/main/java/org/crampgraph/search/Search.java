package org.crampgraph.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.Cursor;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.content.query.condition.RowIds;

/// Searches all concepts.
@ApplicationScoped
public class Search {

    /// Best first. Concepts of different types may share name and slug.
    private static final Ordering ORDER = new Ordering(
            List.of(Key.number("score").reversed(), Key.text("name"), Key.text("slug"), Key.text("type")));

    @Inject
    ContentQueries queries;

    /// One page of matches, best first, restricted to some types (all if null or empty). One statement for the hits,
    /// one for their concepts; facets, highlights and the suggestion are read when they are asked for.
    ///
    /// @throws BadInputException if a cursor is not one of this query
    public SearchResults find(SearchQuery query, Collection<String> types, PageArguments window) {
        var only = types == null ? List.<String>of() : List.copyOf(types);
        var hits = hits(query, only, window);
        var concepts = concepts(hits.stream().map(columns -> (Long) columns[0]).toList());
        var rows = hits.stream().filter(columns -> concepts.containsKey(columns[0]))
                .map(columns -> row(query, columns, concepts)).toList();
        return new SearchResults(this, query, only, Slice.of(rows, window));
    }

    private List<Object[]> hits(SearchQuery query, List<String> types, PageArguments window) {
        var parameters = new HashMap<>(terms(query));
        parameters.put("limit", window.size() + 1);
        if (!types.isEmpty()) {
            parameters.put("types", types.toArray(String[]::new));
        }
        parameters.putAll(place(query, "after", window.after()));
        parameters.putAll(place(query, "before", window.before()));
        return queries.rows(SearchSql.hits(ORDER, !types.isEmpty(), window), parameters);
    }

    /// The keys of the order at a cursor, as parameters; empty without one.
    private static Map<String, Object> place(SearchQuery query, String argument, String cursor) {
        var parameters = new HashMap<String, Object>();
        if (cursor != null) {
            var values = Cursor.decode(list(query), ORDER, argument, cursor).values();
            IntStream.range(0, values.size()).forEach(i -> parameters.put(argument + i, values.get(i)));
        }
        return parameters;
    }

    private Map<Long, ConceptEntity> concepts(List<Long> ids) {
        var all = new RowIds(ids);
        return ids.isEmpty() ? Map.of()
                : queries.list("from ConceptEntity t where " + ContentQueries.VERSION + " and "
                        + all.include("t.rowId"), ConceptEntity.class, all.parameters()).stream()
                        .collect(toMap(topic -> topic.rowId, topic -> topic));
    }

    /// Each query is a list of its own: scores do not compare between queries.
    private static String list(SearchQuery query) {
        return "search " + query.terms();
    }

    private static Row<Hit, Concept> row(SearchQuery query, Object[] columns, Map<Long, ConceptEntity> concepts) {
        var keys = Arrays.asList(columns).subList(1, columns.length);
        return new Row<>(new Hit((Long) columns[0], (Double) columns[1]), (Concept) concepts.get(columns[0]),
                () -> Cursor.encode(list(query), ORDER, keys));
    }

    List<Facet> facets(SearchQuery query) {
        return queries.rows(SearchSql.FACETS, terms(query)).stream()
                .map(columns -> new Facet((String) columns[0], Math.toIntExact((Long) columns[1])))
                .toList();
    }

    Optional<String> suggestion(SearchQuery query) {
        return queries.rows(SearchSql.SUGGESTION, terms(query)).stream().map(columns -> (String) columns[0])
                .findFirst();
    }

    Map<Long, List<Highlight>> highlights(SearchQuery query, Collection<Long> ids) {
        var parameters = new HashMap<>(terms(query));
        parameters.put("ids", ids.toArray(Long[]::new));
        parameters.putAll(Map.of("open", Highlight.OPEN, "close", Highlight.CLOSE));
        return queries.rows(SearchSql.HIGHLIGHTS, parameters).stream().collect(groupingBy(columns -> (Long) columns[0],
                mapping(columns -> Highlight.of((String) columns[1], (String) columns[2]), toList())));
    }

    private static Map<String, Object> terms(SearchQuery query) {
        return Map.of("terms", query.terms().toArray(String[]::new));
    }
}
