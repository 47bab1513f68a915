package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// `basis` lists the sources that the answer cites.
@Description("The urgency of the given symptoms and their possible causes. Not a diagnosis. Show the urgency and "
        + "the red flags first.")
public record SymptomMatch(
        @NonNull @Description("How soon to get help, set by the most urgent given symptom. Symptoms in \"unknown\" do not count.") Urgency urgency,
        @NonNull @Description("What that urgency means, as a sentence for display.") String advice,
        @Description("The red flags among the given symptoms, most urgent first, each with its action.") @NonNull List<@NonNull Symptom> redFlags,
        @Description("Causes that share symptoms with the given ones, best match first, at most 25.") @NonNull List<@NonNull CauseMatch> causes,
        @Description("Cramps that share symptoms with the given ones, best match first, at most 25.") @NonNull List<@NonNull CrampMatch> cramps,
        @Description("Symptoms not given that best separate these causes and cramps, best first, at most 10.") @NonNull List<@NonNull DistinguishingSymptom> distinguishing,
        @Description("Slugs that match no symptom, in the order given.") @NonNull List<@NonNull String> unknown,
        @Ignore List<Cited> basis) implements Answer {

    static final String SCORE =
            "How well it explains the given symptoms, above 0 and up to 1, rounded to 3 decimals: the sum of "
                    + "weight times trust in the link over the matched symptoms, divided by the weight of all given "
                    + "symptoms. It is not a probability, and not comparable between causes and cramps.";
}
