package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Concept;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Sources;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.Associations;
import org.crampgraph.content.query.Window;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.graphql.connection.ClaimConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Claims and what they are about.
@GraphQLApi
public class ClaimApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Inject
    Associations associations;

    @Inject
    Sources sources;

    @Query
    @Description("One claim; null if there is none of that slug.")
    public CompletionStage<Claim> claim(@NonNull @Description("Its slug, e.g. \"c64-mitigate\".") String slug) {
        return entries.bySlug(Claim.class, slug);
    }

    @ListSize
    @Query
    @Description("All claims, in the order of the article.")
    public @NonNull CompletionStage<@NonNull ClaimConnection> claims(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Claim.ALL, Window.of(first, after, last, before), context, ClaimConnection::new);
    }

    @Description("The concepts that it is about. Food groups and interactions stand in fields of their own.")
    public @NonNull List<@NonNull List<@NonNull Concept>> about(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return related(claims, "about", Topic.class).stream()
                .map(topics -> topics.stream().map(Concept.class::cast).toList()).toList();
    }

    @Description("The interactions that it is about.")
    public @NonNull List<@NonNull List<@NonNull Interaction>> interactions(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return related(claims, "interactions", Interaction.class);
    }

    @Description("What the verdict rests on, weightiest first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return sources.of(claims.stream().map(Claim::cited).toList());
    }

    private <E extends Entry> List<List<E>> related(List<Claim> claims, String attribute, Class<E> type) {
        var related = associations.many(Claim.class, attribute, type, claims.stream().map(Entry::rowId).toList());
        return claims.stream().map(claim -> related.get(claim.rowId)).toList();
    }
}
