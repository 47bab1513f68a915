package org.crampgraph.words;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Collection;

import org.apache.commons.text.similarity.LevenshteinDistance;

/// "Did you mean …?" for an unknown word.
public final class Suggestion {

    private static final int SHORTEST = 3;

    private Suggestion() {}

    /// `; did you mean …?` with the closest known word; empty if none is close.
    public static String forWord(String word, Collection<String> known) {
        // A third of the letters may be wrong: enough for typing errors, too few for another word.
        int slips = Math.max(1, word.length() / 3);
        return word.length() < SHORTEST ? ""
                : known.stream()
                        .filter(candidate -> slips(word, candidate) <= slips)
                        .min(comparingInt(candidate -> slips(word, candidate)))
                        .map("; did you mean `%s`?"::formatted)
                        .orElse("");
    }

    /// Swapped letters are one typing error.
    private static int slips(String word, String candidate) {
        return Arrays.equals(word.chars().sorted().toArray(), candidate.chars().sorted().toArray()) ? 1
                : LevenshteinDistance.getDefaultInstance().apply(word, candidate);
    }
}
