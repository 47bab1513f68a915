package org.crampgraph.certainty;

import java.util.List;

import org.crampgraph.content.answers.Answer;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;
import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// @param page the nodes, with their cursors
@Description("Links whose sources disagree.")
public record Contradictions(
        @NonNull @Description("Number of contradictions in all.") Integer totalCount,
        @Description("Those of this page: highest certainty first, then by the slugs of both ends.") @NonNull List<@NonNull Contradiction> nodes,
        @Ignore Slice<Void, Contradiction> page)
        implements
            Answer {

    static Contradictions of(int totalCount, Slice<Void, Contradiction> page) {
        return new Contradictions(totalCount, page.rows().stream().map(Row::node).toList(), page);
    }

    @Override
    public List<Cited> basis() {
        return nodes.stream().map(node -> node.link().evidence().cited()).toList();
    }
}
