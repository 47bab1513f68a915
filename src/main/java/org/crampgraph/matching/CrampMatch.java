package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.model.Cramp;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A kind of cramp that shares symptoms with the given ones. A possibility to discuss, not a diagnosis.")
public record CrampMatch(
        @NonNull @Description("The kind of cramp.") Cramp cramp,
        @NonNull @Description(SymptomMatch.SCORE) Double score,
        @Description("The given symptoms that it shows, most specific first. Its warning signs do not count: they point "
                + "to something else.") @NonNull List<@NonNull ShownSymptom> matched,
        @Description("Its other symptoms, which were not given, most specific first.") @NonNull List<@NonNull ShownSymptom> missing,
        @Description("Signs that point to something other than a simple cramp: given ones first, then most urgent first. "
                + "Always show them with the cramp.") @NonNull List<@NonNull WarningSign> warningSigns) {

    static CrampMatch of(Match<Cramp> match, List<WarningSign> warningSigns) {
        return new CrampMatch(match.candidate(), Decimals.three(match.score()), match.matched(), match.missing(),
                warningSigns);
    }
}
