package org.crampgraph.interactions;

import java.util.List;

import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Known interactions among what someone takes.")
public record InteractionCheck(
        @Description("Each interaction once, most severe first. An empty list does not mean that there are none.") @NonNull List<@NonNull Interaction> interactions,
        @Description("The same interactions per given remedy, with the ingredients that cause them; most severe first.") @NonNull List<@NonNull Finding> findings,
        @Description("Slugs in \"remedies\" that match no remedy, then slugs in \"medications\" that match no medication "
                + "or remedy. They were not checked.") @NonNull List<@NonNull String> unknown)
        implements
            Answer {

    @Override
    public List<Cited> basis() {
        return interactions.stream().map(Interaction::cited).toList();
    }
}
