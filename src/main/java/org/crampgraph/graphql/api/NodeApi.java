package org.crampgraph.graphql.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.certainty.ConceptLink;
import org.crampgraph.certainty.LinkFinder;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.Excerpt;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.evidence.Node;
import org.crampgraph.graphql.Entries;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.graphql.Workers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Any entry or link by its global id.
@GraphQLApi
public class NodeApi {

    @Inject
    Entries entries;

    @Inject
    LinkFinder links;

    @Inject
    Workers workers;

    @Query
    @Description("The entry with this global id; null if it is gone.")
    public CompletionStage<Node> node(@Id @NonNull @Description("A global id from this service.") String id) {
        var wanted = entries.parse(id).orElseThrow(() -> new BadInputException(malformed(id)));
        return workers.run(() -> (Node) entries.byId(List.of(wanted)).get(wanted));
    }

    @ListSize(slicingArguments = "ids", sizedFields = {})
    @Query
    @Description("The entries with these global ids, in the same order; null for those that are gone or malformed.")
    public @NonNull CompletionStage<List<Node>> nodes(
            @Id @NonNull @Description("Global ids from this service, at most 100.") List<@NonNull String> ids)
            throws GraphQLException {
        if (ids.size() > PageArguments.LARGEST) {
            throw new BadInputException(
                    "%d ids are too many; request at most %d at a time.".formatted(ids.size(), PageArguments.LARGEST));
        }
        var found = workers.run(() -> read(ids));
        var malformed = ids.stream().filter(id -> entries.parse(id).isEmpty()).findFirst();
        if (malformed.isPresent()) {
            throw new GraphQLException(malformed(malformed.get()), found.toCompletableFuture().join());
        }
        return found;
    }

    private List<Node> read(List<String> ids) {
        var wanted = ids.stream().map(entries::parse).toList();
        var found = entries.byId(wanted.stream().flatMap(Optional::stream).toList());
        return wanted.stream().map(id -> (Node) id.map(found::get).orElse(null)).toList();
    }

    @Query
    @Description("The link with this global id; null if it is gone.")
    public CompletionStage<ConceptLink> link(
            @Id @NonNull @Description("The id of an edge or a link from this service.") String id) {
        var wanted = entries.parseLink(id).orElseThrow(() -> new BadInputException(
                "\"%s\" is not the id of a link. Take one from the \"id\" field of an edge."
                        .formatted(Excerpt.of(id, 60))));
        return workers.run(() -> links.byId(wanted).orElse(null));
    }

    private String malformed(String id) {
        if (entries.parseLink(id).isPresent()) {
            return "\"%s\" is the id of a link; look it up with link(id:).".formatted(Excerpt.of(id, 60));
        }
        return "\"%s\" is not a global id of this service. Take one from an \"id\" field, or look the entry up by slug."
                .formatted(Excerpt.of(id, 60));
    }
}
