package org.crampgraph.pack;

import static java.util.Comparator.comparingInt;

import java.util.Collection;

import org.apache.commons.text.similarity.LevenshteinDistance;

/// "Did you mean …?" for an unknown word.
final class Suggestion {
    private Suggestion() {}

    /// `; did you mean …?` with the closest known word; empty if none is close.
    static String forWord(String word, Collection<String> known) {
        // A third of the letters may be wrong: enough for typing errors, too few for another word.
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(comparingInt(candidate -> distance.apply(word, candidate)))
                .map("; did you mean `%s`?"::formatted)
                .orElse("");
    }
}
