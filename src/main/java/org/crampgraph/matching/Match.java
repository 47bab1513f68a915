package org.crampgraph.matching;

import java.util.Comparator;
import java.util.List;

import org.crampgraph.content.model.ConceptEntity;

/// How well a candidate explains the given symptoms.
///
/// @param score   not rounded, above 0 and up to 1
/// @param matched the given symptoms that it shows, most specific first
/// @param missing its other symptoms, most specific first
record Match<C extends ConceptEntity>(C candidate, double score, List<ShownSymptom> matched,
        List<ShownSymptom> missing) {

    /// Best first. If equal, the candidate with more symptoms, then by slug.
    static final Comparator<Match<?>> BEST_FIRST = Comparator.<Match<?>>comparingDouble(Match::score).reversed()
            .thenComparing(match -> -match.matched.size() - match.missing.size())
            .thenComparing(match -> match.candidate.slug);
}
