package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Nullable;
import org.crampgraph.content.answers.Sources;
import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.evidence.Source;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.Workers;
import org.crampgraph.intake.FoodAmount;
import org.crampgraph.intake.IntakePlan;
import org.crampgraph.intake.IntakePlanner;
import org.crampgraph.intake.IntakeQuestion;
import org.crampgraph.intake.IntakeWarning;
import org.crampgraph.intake.Profile;
import org.crampgraph.intake.Supplement;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// The intake of magnesium per day.
@GraphQLApi
public class IntakeApi {

    @Inject
    IntakePlanner planner;

    @Inject
    Sources sources;

    @Inject
    Workers workers;

    /// Closing the gap can take some fifty milliseconds of computation.
    @Cost(weight = "500")
    @Query
    @Description("Adds up a day's magnesium, compares it with the person's allowance and the limit for supplements, "
            + "and suggests servings of food that close the gap.")
    public @NonNull CompletionStage<@NonNull IntakePlan> intakePlan(
            @NonNull @Description("The person.") Profile profile,
            @Nullable @Description("Foods eaten, at most 100, each once.") List<@NonNull FoodAmount> foods,
            @Nullable @Description("Magnesium supplements taken, at most 20.") List<@NonNull Supplement> supplements,
            @DefaultValue("US") @Description("Region whose limit for supplements applies.") LimitRegion region,
            @Nullable @Description("Slugs or global ids of foods not to suggest, at most 200.") List<@NonNull String> excludeFoods,
            @Nullable @Description("Food groups not to suggest, e.g. [NUTS].") List<@NonNull FoodGroup> excludeGroups) {
        var question = new IntakeQuestion(profile, region, foods, supplements, excludeFoods, excludeGroups);
        return workers.run(() -> planner.plan(question));
    }

    @Description("Sources of the warning; empty if it follows from the input alone.")
    public @NonNull List<@NonNull List<@NonNull Source>> sources(
            @org.eclipse.microprofile.graphql.Source List<IntakeWarning> warnings) {
        return sources.ofGroups(warnings.stream().map(IntakeWarning::basis).toList());
    }
}
