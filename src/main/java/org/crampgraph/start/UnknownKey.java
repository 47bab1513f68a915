package org.crampgraph.start;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.text.similarity.LevenshteinDistance;

/// An unknown configuration key.
///
/// @param name as the operator wrote it, a property or an environment variable
record UnknownKey(String name) {

    static String asVariable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /// @param keys the existing keys, by their names as environment variables
    String refusal(Map<String, String> keys) {
        var distance = new LevenshteinDistance();
        String nearest = keys.keySet().stream()
                .min(Comparator.comparing(variable -> distance.apply(variable, asVariable(name)))).orElseThrow();
        return "There is no configuration key %s; did you mean %s?"
                .formatted(name, name.equals(asVariable(name)) ? nearest : keys.get(nearest));
    }
}
