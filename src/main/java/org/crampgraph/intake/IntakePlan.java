package org.crampgraph.intake;

import java.util.List;

import org.crampgraph.content.Answer;
import org.crampgraph.content.ReferenceIntake;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// A day's magnesium, held against what the person needs and bears. `basis` is what it rests on.
@Description("A day's magnesium, held against what the person needs and bears. Not a dosing guide. All amounts in milligrams.")
public record IntakePlan(
        @NonNull @Description("Recommended from food and supplements together: the allowance, or for infants the adequate intake.") Double allowance,
        @NonNull @Description("The reference value behind the allowance, with its sources.") ReferenceIntake allowanceReference,
        @Description("The most that supplements and medicines should give, food not counted; null if the region sets no limit for the age. It can lie below the allowance.") Double upperLimitFromSupplements,
        @Description("The reference value behind that limit, with its sources; null if there is none.") ReferenceIntake upperLimitReference,
        @NonNull @Description("From food: the sum of \"foods\".") Double fromFood,
        @NonNull @Description("From supplements: the sum of \"supplements\".") Double fromSupplements,
        @NonNull @Description("From food and supplements.") Double total,
        @NonNull @Description("The total in percent of the allowance, rounded down to a tenth.") Double percent,
        @NonNull @Description("What is missing to the allowance; 0 if nothing is.") Double gap,
        @Description("What each food contributes, in the order given.") @NonNull List<@NonNull EatenFood> foods,
        @Description("What each supplement contributes, in the order given.") @NonNull List<@NonNull TakenSupplement> supplements,
        @Description("What to know, gravest first. Always show them.") @NonNull List<@NonNull IntakeWarning> warnings,
        @Description("The fewest servings of food that close the gap, 8 at most: each from another food group, or, only if that does not do, "
                + "two from a group; of the plans with the fewest the one that goes least beyond the gap. By food group. Empty if nothing is missing, with kidney disease, "
                + "and under 4 years.") @NonNull List<@NonNull ServingSuggestion> suggestions,
        @Description("Slugs that no food or salt has, in the order given.") @NonNull List<@NonNull String> unknown,
        @Ignore List<Cited> basis) implements Answer {}
