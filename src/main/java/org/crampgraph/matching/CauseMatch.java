package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.model.Cause;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A cause that shares symptoms with the given ones. A possibility to discuss, not a diagnosis.")
public record CauseMatch(
        @NonNull @Description("The cause.") Cause cause,
        @NonNull @Description(SymptomMatch.SCORE) Double score,
        @Description("The given symptoms that it shows, most specific first.") @NonNull List<@NonNull ShownSymptom> matched,
        @Description("Its other symptoms, which were not given, most specific first.") @NonNull List<@NonNull ShownSymptom> missing) {

    static CauseMatch of(Match<Cause> match) {
        return new CauseMatch(match.candidate(), Decimals.three(match.score()), match.matched(), match.missing());
    }
}
