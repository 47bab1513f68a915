package org.crampgraph.intake;

import java.util.List;

import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// `basis` lists the sources that the plan cites.
@Description("One day's magnesium compared with what the person needs and tolerates. Not a dosing guide. All "
        + "amounts in milligrams.")
public record IntakePlan(
        @NonNull @Description("Recommended from food and supplements together: the allowance, or the adequate intake for infants.") Double allowance,
        @NonNull @Description("The reference value of the allowance, with its sources.") ReferenceIntake allowanceReference,
        @Description("Upper limit from supplements and medicines, food not counted; null if the region sets no limit for "
                + "the age. It can be lower than the allowance.") Double upperLimitFromSupplements,
        @Description("The reference value of that limit, with its sources; null if there is none.") ReferenceIntake upperLimitReference,
        @NonNull @Description("From food: the sum of \"foods\".") Double fromFood,
        @NonNull @Description("From supplements: the sum of \"supplements\".") Double fromSupplements,
        @NonNull @Description("From food and supplements.") Double total,
        @NonNull @Description("The total in percent of the allowance, rounded down to a tenth.") Double percent,
        @NonNull @Description("What is missing to reach the allowance; 0 if nothing is missing.") Double gap,
        @Description("What each food contributes, in the order given.") @NonNull List<@NonNull EatenFood> foods,
        @Description("What each supplement contributes, in the order given.") @NonNull List<@NonNull TakenSupplement> supplements,
        @Description("Warnings, most serious first. Always show them.") @NonNull List<@NonNull IntakeWarning> warnings,
        @Description("The fewest servings of food that close the gap, at most 8: each from another food group or, only if "
                + "that is not enough, two from one group; of equal plans, the one that exceeds the gap least. Ordered "
                + "by food group. Empty if nothing is missing, with kidney disease, and under 4 years.") @NonNull List<@NonNull ServingSuggestion> suggestions,
        @Description("Slugs that match no food or salt, in the order given.") @NonNull List<@NonNull String> unknown,
        @Ignore List<Cited> basis) implements Answer {}
