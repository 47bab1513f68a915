package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.Cause;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A cause that shares symptoms with what was given.
@Description("A cause that shares symptoms with what was given. A possibility to talk about, not a diagnosis.")
public record CauseMatch(
        @NonNull @Description("The cause.") Cause cause,
        @NonNull @Description(SymptomMatch.SCORE) Double score,
        @Description("The given symptoms that it shows, most telling first.") @NonNull List<@NonNull ShownSymptom> matched,
        @Description("What it can show besides and was not given, most telling first.") @NonNull List<@NonNull ShownSymptom> missing) {

    static CauseMatch of(Match<Cause> match) {
        return new CauseMatch(match.candidate(), Decimals.three(match.score()), match.matched(), match.missing());
    }
}
