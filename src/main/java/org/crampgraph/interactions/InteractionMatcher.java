package org.crampgraph.interactions;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Remedy;

/// Matches what someone takes with the known interactions.
record InteractionMatcher(Taken taken, Compositions compositions) {

    /// Ordered for display.
    List<Finding> among(Collection<Interaction> interactions) {
        return interactions.stream().flatMap(
                interaction -> taken.remedies().stream().flatMap(remedy -> find(interaction, remedy)))
                .sorted(Finding.ORDER).toList();
    }

    private Stream<Finding> find(Interaction interaction, Remedy remedy) {
        if (!taken.meets(interaction, remedy)) {
            return Stream.empty();
        }
        if (remedy.equals(interaction.remedy)) {
            return Stream.of(new Finding(interaction, remedy, List.of(), true));
        }
        var shared = compositions.shared(remedy, interaction.remedy);
        return shared.isEmpty() ? Stream.empty()
                : Stream.of(new Finding(interaction, remedy, shared,
                        shared.size() == compositions.of(interaction.remedy).size()));
    }
}
