package org.crampgraph.interactions;

import java.util.List;

import org.crampgraph.content.Answer;
import org.crampgraph.content.Interaction;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Known interactions among what someone takes.
@Description("Known interactions among what someone takes.")
public record InteractionCheck(
        @Description("Each interaction once, most severe first. None here does not mean that there is none.") @NonNull List<@NonNull Interaction> interactions,
        @Description("The same interactions with the given remedy that each concerns, and the ingredient by which it does; most severe first.") @NonNull List<@NonNull Finding> findings,
        @Description("Slugs in \"remedies\" that no remedy has, then slugs in \"medications\" that neither a medication nor a remedy has. "
                + "Nothing was checked for them.") @NonNull List<@NonNull String> unknown)
        implements
            Answer {

    @Override
    public List<Cited> basis() {
        return interactions.stream().map(Interaction::cited).toList();
    }
}
