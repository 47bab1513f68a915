package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Nullable;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.graphql.Workers;
import org.crampgraph.graphql.connection.SearchConnection;
import org.crampgraph.graphql.schema.Paging;
import org.crampgraph.search.Search;
import org.crampgraph.search.SearchQuery;
import org.crampgraph.search.SearchResults;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Full-text search.
@GraphQLApi
public class SearchApi {

    @Inject
    Search search;

    @Inject
    Workers workers;

    @Cost(weight = "10")
    @ListSize
    @Query
    @Description("Ranked full-text search over the names, summaries and details of every concept, tolerant of typing "
            + "errors. Finds concepts that contain all words of the query or, if there are none, some of them. The "
            + "last word may be incomplete.")
    public @NonNull CompletionStage<@NonNull SearchConnection> search(
            @NonNull @Description("Words and \"quoted phrases\", e.g. \"night cramp\"; at most 200 characters. British and American "
                    + "spelling are equivalent.") String query,
            @Nullable @Description("Return only concepts of these types; null or empty returns all.") List<@NonNull String> types,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before) {
        var wanted = SearchQuery.of(query);
        var window = PageArguments.of(first, after, last, before);
        return workers.run(() -> connection(search.find(wanted, types, window)));
    }

    private SearchConnection connection(SearchResults found) {
        return new SearchConnection(found.page(), later(found::totalCount), later(found::facets),
                later(() -> found.suggestion().orElse(null)), hit -> workers.run(() -> found.highlights(hit)));
    }

    private <T> Supplier<CompletionStage<T>> later(Supplier<T> reading) {
        return () -> workers.run(reading);
    }
}
