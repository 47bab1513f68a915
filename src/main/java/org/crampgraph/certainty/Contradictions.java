package org.crampgraph.certainty;

import java.util.List;

import org.crampgraph.content.Answer;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Links whose sources disagree.")
public record Contradictions(
        @NonNull @Description("Number of contradictions in all.") Integer totalCount,
        @Description("The first of them: highest certainty first, then by the slugs of both ends.") @NonNull List<@NonNull Contradiction> nodes)
        implements
            Answer {

    @Override
    public List<Cited> basis() {
        return nodes.stream().map(node -> node.link().evidence().cited()).toList();
    }
}
