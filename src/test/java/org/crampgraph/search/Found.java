package org.crampgraph.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import org.crampgraph.testsupport.Answer;
import org.crampgraph.testsupport.Document;

/// The results of the running service, with everything that a client can request of a search.
record Found(Answer answer) {

    private static final Document SEARCH = Document.of("""
            query ($query: String!, $types: [ConceptType!], $first: Int, $after: String) {
              search(query: $query, types: $types, first: $first, after: $after) {
                totalCount suggestion disclaimer
                facets { type count }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { slug }
                edges { cursor score highlights { field html } node { __typename id slug name } }
              }
            }""");

    static Found by(String query) {
        return by(query, List.of(), 20, null);
    }

    static Found by(String query, List<String> types, int first, String after) {
        return new Found(asking(query).with("types", types).with("first", first).with("after", after).ask());
    }

    static Document asking(String query) {
        return SEARCH.with("query", query);
    }

    /// The identity of an entry: type and slug.
    List<String> concepts() {
        List<Map<String, Object>> nodes = answer.at("search.edges.node");
        return nodes.stream().map(node -> node.get("__typename") + " " + node.get("slug")).toList();
    }

    String best() {
        return concepts().isEmpty() ? "nothing" : concepts().getFirst();
    }

    List<Double> scores() {
        return answer.at("search.edges.score");
    }

    String suggestion() {
        return answer.at("search.suggestion");
    }

    int totalCount() {
        return answer.<Number>at("search.totalCount").intValue();
    }

    boolean hasNextPage() {
        return answer.at("search.pageInfo.hasNextPage");
    }

    String endCursor() {
        return answer.at("search.pageInfo.endCursor");
    }

    /// The highlights of the best as `field: html`.
    List<String> highlights() {
        List<List<Map<String, String>>> all = answer.at("search.edges.highlights");
        return all.getFirst().stream().map(one -> one.get("field") + ": " + one.get("html")).toList();
    }

    Map<String, Integer> facets() {
        List<Map<String, Object>> all = answer.at("search.facets");
        return all.stream().collect(toMap(facet -> (String) facet.get("type"),
                facet -> ((Number) facet.get("count")).intValue()));
    }
}
