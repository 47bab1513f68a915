package org.crampgraph.graphql.connection;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import org.crampgraph.content.answers.Disclaimer;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.search.Facet;
import org.crampgraph.search.Highlight;
import org.crampgraph.search.Hit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of search results, best first.")
public final class SearchConnection extends Connection<SearchConnection.SearchEdge, Concept> {

    private final Supplier<CompletionStage<List<Facet>>> facetList;
    private final Supplier<CompletionStage<String>> betterQuery;

    /// @param highlights reads the highlights of a hit
    public SearchConnection(Slice<Hit, Concept> slice, Supplier<CompletionStage<Integer>> count,
            Supplier<CompletionStage<List<Facet>>> facets, Supplier<CompletionStage<String>> suggestion,
            Function<Hit, CompletionStage<List<Highlight>>> highlights) {
        super(slice, count, row -> new SearchEdge(row, highlights));
        this.facetList = facets;
        this.betterQuery = suggestion;
    }

    @Cost(weight = "2")
    @ListSize(assumedSize = 6, slicingArguments = {}, sizedFields = {})
    @Description("Number of matches per type, most first, including types that \"types\" excludes. Counted only if "
            + "requested.")
    public @NonNull CompletionStage<@NonNull List<@NonNull Facet>> getFacets() {
        return facetList.get();
    }

    @Cost(weight = "2")
    @Description("The query with unknown words replaced by the nearest known ones; null if all are known or none is "
            + "near. If one typing error explains the difference, the search used the suggestion; otherwise ask "
            + "the user before searching for it.")
    public CompletionStage<String> getSuggestion() {
        return betterQuery.get();
    }

    @NonNull
    @Description("The limits of this content. Always show it.")
    public String getDisclaimer() {
        return Disclaimer.TEXT;
    }

    @Description("A search result.")
    public static final class SearchEdge extends Edge<Concept> {

        private final Hit hit;
        private final Function<Hit, CompletionStage<List<Highlight>>> reading;

        SearchEdge(Row<Hit, Concept> row, Function<Hit, CompletionStage<List<Highlight>>> highlights) {
            super(row);
            this.hit = row.link();
            this.reading = highlights;
        }

        @NonNull
        @Description("How well it matches, from 0 to 1; comparable within one search only.")
        public Double getScore() {
            return hit.score();
        }

        @ListSize(assumedSize = 3, slicingArguments = {}, sizedFields = {})
        @Description("Texts that contain words of the query, most relevant first; at most three.")
        public @NonNull CompletionStage<@NonNull List<@NonNull Highlight>> getHighlights() {
            return reading.apply(hit);
        }
    }
}
