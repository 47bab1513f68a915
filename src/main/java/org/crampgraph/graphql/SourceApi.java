package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import org.crampgraph.content.ConceptType;
import org.crampgraph.content.Sources;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.Window;
import org.crampgraph.evidence.Source;
import org.crampgraph.graphql.connection.ConceptConnection;
import org.crampgraph.graphql.connection.SourceConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Sources and what rests on them.
@GraphQLApi
public class SourceApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One source; null if there is none of that slug.")
    public CompletionStage<Source> source(@NonNull @Description("Its slug, e.g. \"cochrane-mg-2020\".") String slug) {
        return entries.bySlug(Source.class, slug);
    }

    @ListSize
    @Query
    @Description("All sources, by title.")
    public @NonNull CompletionStage<@NonNull SourceConnection> sources(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Sources.ALL, Window.of(first, after, last, before), context, SourceConnection::new);
    }

    @ListSize
    @Description("Concepts that rest on it, by name.")
    public @NonNull CompletionStage<@NonNull ConceptConnection> backs(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Nullable @Description("Only concepts of these types; all if left out.") List<@NonNull ConceptType> types,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Topic.backedBySource(types), source.rowId, Window.of(first, after, last, before), context,
                ConceptConnection::new);
    }
}
