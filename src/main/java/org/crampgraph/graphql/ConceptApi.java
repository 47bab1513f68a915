package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Concept;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.ClaimConnection;
import org.crampgraph.graphql.connection.SourceConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/// What every concept is related to.
@GraphQLApi
public class ConceptApi {

    @Inject
    Lists lists;

    @ListSize
    @Description("The sources of what stands here, weightiest first. Links have sources of their own, on their edges.")
    public @NonNull CompletionStage<@NonNull SourceConnection> sources(@Source Concept concept,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Topic.SOURCES, ((Topic) concept).rowId, Window.of(first, after, last, before), context,
                SourceConnection::new);
    }

    @ListSize
    @Description("What the article says about it, judged, in the order of the article.")
    public @NonNull CompletionStage<@NonNull ClaimConnection> claims(@Source Concept concept,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Claim.ABOUT, ((Topic) concept).rowId, Window.of(first, after, last, before), context,
                ClaimConnection::new);
    }
}
