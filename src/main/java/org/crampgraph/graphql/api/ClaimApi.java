package org.crampgraph.graphql.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.query.Associations;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/// Claims and the entries that they are about.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class ClaimApi {

    @Inject
    Associations associations;

    @Inject
    Sources sources;

    @Description("The article that makes it, or leaves it out.")
    public @NonNull List<@NonNull Article> article(@org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        var articles = associations.one(Claim.class, "article", Article.class, rowIds(claims));
        return claims.stream().map(claim -> articles.get(claim.rowId)).toList();
    }

    @Description("The concepts that it is about. Food groups and interactions have their own fields.")
    public @NonNull List<@NonNull List<@NonNull Concept>> about(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return related(claims, "about", ConceptEntity.class).stream()
                .map(topics -> topics.stream().map(Concept.class::cast).toList()).toList();
    }

    @Description("The interactions that it is about.")
    public @NonNull List<@NonNull List<@NonNull Interaction>> interactions(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return related(claims, "interactions", Interaction.class);
    }

    @Description("The sources of the verdict, most important first. Never empty.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<Claim> claims) {
        return sources.of(claims.stream().map(Claim::cited).toList());
    }

    private <E extends Entry> List<List<E>> related(List<Claim> claims, String attribute, Class<E> type) {
        var related = associations.many(Claim.class, attribute, type, rowIds(claims));
        return claims.stream().map(claim -> related.get(claim.rowId)).toList();
    }

    private static List<Long> rowIds(List<Claim> claims) {
        return claims.stream().map(Entry::rowId).toList();
    }
}
