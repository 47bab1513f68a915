package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.query.BadInputException;
import org.crampgraph.content.query.Excerpt;
import org.crampgraph.content.query.Window;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.evidence.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Any entry by its global id.
@GraphQLApi
public class NodeApi {

    @Inject
    Entries entries;

    @Inject
    Workers workers;

    @Query
    @Description("The entry with this global id; null if it is gone.")
    public CompletionStage<Node> node(@Id @NonNull @Description("A global id from this service.") String id) {
        return nodes(List.of(id)).thenApply(List::getFirst);
    }

    @ListSize(slicingArguments = "ids", sizedFields = {})
    @Query
    @Description("The entries with these global ids, in the same order; null for those that are gone. At most 100.")
    public @NonNull CompletionStage<List<Node>> nodes(
            @Id @NonNull @Description("Global ids from this service.") List<@NonNull String> ids) {
        if (ids.size() > Window.LARGEST) {
            throw new BadInputException(
                    "%d ids are too many; request at most %d at a time.".formatted(ids.size(), Window.LARGEST));
        }
        var wanted = ids.stream().map(NodeApi::parse).toList();
        return workers.run(() -> {
            var found = entries.byId(wanted);
            return wanted.stream().map(id -> (Node) found.get(id)).toList();
        });
    }

    private static GlobalId parse(String id) {
        return GlobalId.parse(id).orElseThrow(() -> new BadInputException(
                "\"%s\" is not a global id of this service. Take one from an \"id\" field, or look the entry up by slug."
                        .formatted(Excerpt.of(id, 60))));
    }
}
