package org.crampgraph.interactions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Remedy;

/// What someone takes.
///
/// @param remedies    the remedies, including those given as medications
/// @param medications slugs given as medications; if empty, every medication counts as taken
record Taken(List<Remedy> remedies, Set<String> medications) {

    /// Whether someone who takes the remedy also takes what the interaction is with. The remedy is the interaction's
    /// own or shares an ingredient with it.
    boolean meets(Interaction interaction, Remedy remedy) {
        return medications.isEmpty() || medications.contains(interaction.medication.slug) || remedies.stream()
                .anyMatch(other -> !other.equals(remedy) && !other.equals(interaction.remedy)
                        && isNamed(other, interaction));
    }

    /// Some remedies are also medications. An interaction is with such a remedy if its medication has the same slug
    /// (singular or plural), or if its text lists it: "nifedipine, amlodipine, verapamil, diltiazem".
    static boolean isNamed(Remedy remedy, Interaction interaction) {
        return singular(remedy.slug).equals(singular(interaction.medication.slug))
                || Arrays.asList(interaction.medicationText.toLowerCase(Locale.ROOT).split("\\s*(,|;|\\band\\b)\\s*"))
                        .contains(remedy.slug.replace('-', ' '));
    }

    private static String singular(String slug) {
        return slug.endsWith("s") ? slug.substring(0, slug.length() - 1) : slug;
    }
}
