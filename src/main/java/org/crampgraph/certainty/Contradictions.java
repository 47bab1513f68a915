package org.crampgraph.certainty;

import java.util.List;

import org.crampgraph.content.Answer;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Links whose sources disagree.
@Description("Links whose sources disagree.")
public record Contradictions(
        @NonNull @Description("How many there are in all.") Integer totalCount,
        @Description("As many as were asked for: surest first, then by the slugs of both ends.") @NonNull List<@NonNull Contradiction> nodes)
        implements
            Answer {

    @Override
    public List<Cited> basis() {
        return nodes.stream().map(node -> node.link().evidence().cited()).toList();
    }
}
