package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.Article;
import org.crampgraph.content.Cause;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Food;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.Medication;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Symptom;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Single entries by slug.
@GraphQLApi
public class LookUpApi {

    @Inject
    Entries entries;

    @Query
    @Description("One kind of cramp; null if there is none of that slug.")
    public CompletionStage<Cramp> cramp(@NonNull @Description("Its slug, e.g. \"nocturnal-leg-cramp\".") String slug) {
        return entries.bySlug(Cramp.class, slug);
    }

    @Query
    @Description("One cause; null if there is none of that slug.")
    public CompletionStage<Cause> cause(@NonNull @Description("Its slug, e.g. \"magnesium-deficiency\".") String slug) {
        return entries.bySlug(Cause.class, slug);
    }

    @Query
    @Description("One symptom; null if there is none of that slug.")
    public CompletionStage<Symptom> symptom(
            @NonNull @Description("Its slug, e.g. \"irregular-heartbeat\".") String slug) {
        return entries.bySlug(Symptom.class, slug);
    }

    @Query
    @Description("One food; null if there is none of that slug.")
    public CompletionStage<Food> food(@NonNull @Description("Its slug, e.g. \"pumpkin-seeds-roasted\".") String slug) {
        return entries.bySlug(Food.class, slug);
    }

    @Query
    @Description("One remedy; null if there is none of that slug.")
    public CompletionStage<Remedy> remedy(
            @NonNull @Description("Its slug, e.g. \"magnesium-supplement\".") String slug) {
        return entries.bySlug(Remedy.class, slug);
    }

    @Query
    @Description("One ingredient; null if there is none of that slug.")
    public CompletionStage<Ingredient> ingredient(@NonNull @Description("Its slug, e.g. \"magnesium\".") String slug) {
        return entries.bySlug(Ingredient.class, slug);
    }

    @Query
    @Description("One medication; null if there is none of that slug.")
    public CompletionStage<Medication> medication(
            @NonNull @Description("Its slug, e.g. \"levothyroxine\".") String slug) {
        return entries.bySlug(Medication.class, slug);
    }

    @Query
    @Description("One source; null if there is none of that slug.")
    public CompletionStage<Source> source(@NonNull @Description("Its slug, e.g. \"cochrane-mg-2020\".") String slug) {
        return entries.bySlug(Source.class, slug);
    }

    @Query
    @Description("One article; null if there is none of that slug.")
    public CompletionStage<Article> article(@NonNull @Description("Its slug, e.g. \"seed-article\".") String slug) {
        return entries.bySlug(Article.class, slug);
    }

    @Query
    @Description("One claim; null if there is none of that slug.")
    public CompletionStage<Claim> claim(@NonNull @Description("Its slug, e.g. \"c64-mitigate\".") String slug) {
        return entries.bySlug(Claim.class, slug);
    }
}
