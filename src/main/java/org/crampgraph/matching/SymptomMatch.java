package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.Answer;
import org.crampgraph.content.Symptom;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What given symptoms call for, and what could be behind them. `basis` is what the answer rests on.
@Description("What given symptoms call for, and what could be behind them. Not a diagnosis. Show the urgency and the red flags first.")
public record SymptomMatch(
        @NonNull @Description("How soon to get help, by the most urgent of the given symptoms. It knows nothing of what stands in \"unknown\".") Urgency urgency,
        @NonNull @Description("What that urgency means, in a sentence for readers.") String advice,
        @Description("The red flags among the given symptoms, most urgent first, each with its action.") @NonNull List<@NonNull Symptom> redFlags,
        @Description("Causes that share symptoms with what was given, best match first, 25 at most.") @NonNull List<@NonNull CauseMatch> causes,
        @Description("Cramps that share symptoms with what was given, best match first, 25 at most.") @NonNull List<@NonNull CrampMatch> cramps,
        @Description("Symptoms that were not given and would tell these causes and cramps apart, the best question first, 10 at most.") @NonNull List<@NonNull DistinguishingSymptom> distinguishing,
        @Description("Slugs that no symptom has, in the order given.") @NonNull List<@NonNull String> unknown,
        @Ignore List<Cited> basis) implements Answer {

    static final String SCORE = "How well it explains what was given, above 0 and up to 1, rounded to 3 decimals: "
            + "the weight of the symptoms matched, each times the trust in its link, over the weight of all given. "
            + "It is not a probability, and not comparable between causes and cramps.";
}
