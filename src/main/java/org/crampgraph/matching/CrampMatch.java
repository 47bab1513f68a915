package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.Cramp;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A kind of cramp that shares symptoms with what was given.
@Description("A kind of cramp that shares symptoms with what was given. A possibility to talk about, not a diagnosis.")
public record CrampMatch(
        @NonNull @Description("The kind of cramp.") Cramp cramp,
        @NonNull @Description(SymptomMatch.SCORE) Double score,
        @Description("The given symptoms that it shows, most telling first. Its warning signs do not count: "
                + "they point to something else.") @NonNull List<@NonNull ShownSymptom> matched,
        @Description("What it shows besides and was not given, most telling first.") @NonNull List<@NonNull ShownSymptom> missing,
        @Description("Signs that point to something other than a simple cramp, those that were given first, then most urgent first. "
                + "Always show them with the cramp.") @NonNull List<@NonNull WarningSign> warningSigns) {

    static CrampMatch of(Match<Cramp> match, List<WarningSign> warningSigns) {
        return new CrampMatch(match.candidate(), Decimals.three(match.score()), match.matched(), match.missing(),
                warningSigns);
    }
}
