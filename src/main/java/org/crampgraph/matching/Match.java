package org.crampgraph.matching;

import java.util.Comparator;
import java.util.List;

import org.crampgraph.content.Topic;

/// How well a candidate explains the given symptoms.
///
/// @param score   not rounded, above 0 and up to 1
/// @param matched what was given and it shows, most telling first
/// @param missing what it shows as well and was not given, most telling first
record Match<C extends Topic>(C candidate, double score, List<ShownSymptom> matched, List<ShownSymptom> missing) {

    /// Best first. Of equals the better described one, then the one whose slug comes first.
    static final Comparator<Match<?>> BEST_FIRST = Comparator.<Match<?>>comparingDouble(Match::score).reversed()
            .thenComparing(match -> -match.matched.size() - match.missing.size())
            .thenComparing(match -> match.candidate.slug);
}
