package org.crampgraph.interactions;

import java.util.Comparator;
import java.util.List;

import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Remedy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("InteractionFinding")
@Description("An interaction that concerns a given remedy, directly or through a shared ingredient.")
public record Finding(
        @NonNull @Description("The interaction.") Interaction interaction,
        @NonNull @Description("The given remedy.") Remedy remedy,
        @Description("The ingredients that it shares with the remedy of the interaction, by slug; empty if the interaction is its own.") @NonNull List<@NonNull Ingredient> through,
        @NonNull @Name("isCertain") @Description("True if the interaction is the remedy's own, or if the shared ingredients are all that the other "
                + "remedy contains. False if another ingredient could cause it.") Boolean certain) {

    static final Comparator<Interaction> MOST_SEVERE_FIRST =
            Comparator.<Interaction, Enum<?>>comparing(one -> one.severity, Comparator.comparingInt(Enum::ordinal))
                    .reversed().thenComparing(one -> one.slug);

    /// Per interaction, the remedies that have it themselves come first.
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::interaction, MOST_SEVERE_FIRST)
            .thenComparing(finding -> finding.through.size()).thenComparing(finding -> finding.remedy.slug);
}
