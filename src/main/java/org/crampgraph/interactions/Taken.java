package org.crampgraph.interactions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crampgraph.content.Interaction;
import org.crampgraph.content.Remedy;

/// What someone takes.
///
/// @param remedies    the remedies, also those that were given as medications
/// @param medications slugs given as medications; if empty, every medication counts as taken
record Taken(List<Remedy> remedies, Set<String> medications) {

    /// Whether someone who takes the remedy, be it the interaction's or one that shares an ingredient, also takes what the
    /// interaction is with.
    boolean meets(Interaction interaction, Remedy remedy) {
        return medications.isEmpty() || medications.contains(interaction.medication.slug) || remedies.stream()
                .anyMatch(other -> !other.equals(remedy) && !other.equals(interaction.remedy)
                        && isNamed(other, interaction));
    }

    /// Some remedies are medications as well. An interaction is with one of them if its medication has the same slug, but for the
    /// plural, or if its text lists it: "nifedipine, amlodipine, verapamil, diltiazem".
    static boolean isNamed(Remedy remedy, Interaction interaction) {
        return singular(remedy.slug).equals(singular(interaction.medication.slug))
                || Arrays.asList(interaction.medicationText.toLowerCase(Locale.ROOT).split("\\s*(,|;|\\band\\b)\\s*"))
                        .contains(remedy.slug.replace('-', ' '));
    }

    private static String singular(String slug) {
        return slug.endsWith("s") ? slug.substring(0, slug.length() - 1) : slug;
    }
}
