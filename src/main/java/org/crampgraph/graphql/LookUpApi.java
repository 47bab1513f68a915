package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.Article;
import org.crampgraph.content.Cause;
import org.crampgraph.content.Claim;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Food;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Medication;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Symptom;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Look-ups of single entries by slug, or by global id.
@GraphQLApi
public class LookUpApi {

    @Inject
    Entries entries;

    @Query
    @Description("The kind of cramp with this slug; null if there is none.")
    public CompletionStage<Cramp> cramp(
            @NonNull @Description("Slug or global id, e.g. \"nocturnal-leg-cramp\".") String slug) {
        return entries.bySlug(Cramp.class, slug);
    }

    @Query
    @Description("The cause with this slug; null if there is none.")
    public CompletionStage<Cause> cause(
            @NonNull @Description("Slug or global id, e.g. \"magnesium-deficiency\".") String slug) {
        return entries.bySlug(Cause.class, slug);
    }

    @Query
    @Description("The symptom with this slug; null if there is none.")
    public CompletionStage<Symptom> symptom(
            @NonNull @Description("Slug or global id, e.g. \"irregular-heartbeat\".") String slug) {
        return entries.bySlug(Symptom.class, slug);
    }

    @Query
    @Description("The food with this slug; null if there is none.")
    public CompletionStage<Food> food(
            @NonNull @Description("Slug or global id, e.g. \"pumpkin-seeds-roasted\".") String slug) {
        return entries.bySlug(Food.class, slug);
    }

    @Query
    @Description("The remedy with this slug; null if there is none.")
    public CompletionStage<Remedy> remedy(
            @NonNull @Description("Slug or global id, e.g. \"magnesium-supplement\".") String slug) {
        return entries.bySlug(Remedy.class, slug);
    }

    @Query
    @Description("The ingredient with this slug; null if there is none.")
    public CompletionStage<Ingredient> ingredient(
            @NonNull @Description("Slug or global id, e.g. \"magnesium\".") String slug) {
        return entries.bySlug(Ingredient.class, slug);
    }

    @Query
    @Description("The medication with this slug; null if there is none.")
    public CompletionStage<Medication> medication(
            @NonNull @Description("Slug or global id, e.g. \"levothyroxine\".") String slug) {
        return entries.bySlug(Medication.class, slug);
    }

    @Query
    @Description("The source with this slug; null if there is none.")
    public CompletionStage<Source> source(
            @NonNull @Description("Slug or global id, e.g. \"cochrane-mg-2020\".") String slug) {
        return entries.bySlug(Source.class, slug);
    }

    @Query
    @Description("The article with this slug; null if there is none.")
    public CompletionStage<Article> article(
            @NonNull @Description("Slug or global id, e.g. \"seed-article\".") String slug) {
        return entries.bySlug(Article.class, slug);
    }

    @Query
    @Description("The claim with this slug; null if there is none.")
    public CompletionStage<Claim> claim(
            @NonNull @Description("Slug or global id, e.g. \"c64-mitigate\".") String slug) {
        return entries.bySlug(Claim.class, slug);
    }

    @Query
    @Description("The interaction with this slug; null if there is none.")
    public CompletionStage<Interaction> interaction(
            @NonNull @Description("Slug or global id, e.g. \"magnesium-supplement-levothyroxine\".") String slug) {
        return entries.bySlug(Interaction.class, slug);
    }

    @Query
    @Description("The reference value with this slug; null if there is none.")
    public CompletionStage<ReferenceIntake> referenceIntake(
            @NonNull @Description("Slug or global id, e.g. \"rda-child-4-8\".") String slug) {
        return entries.bySlug(ReferenceIntake.class, slug);
    }
}
