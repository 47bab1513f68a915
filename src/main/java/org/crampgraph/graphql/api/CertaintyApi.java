package org.crampgraph.graphql.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.certainty.ContradictionFinder;
import org.crampgraph.certainty.Contradictions;
import org.crampgraph.certainty.PathCertainty;
import org.crampgraph.certainty.PathReader;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.graphql.Cost;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.graphql.Workers;
import org.crampgraph.graphql.connection.PageInfo;
import org.crampgraph.graphql.schema.Paging;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// The certainty of chains of links, and contradictions in the evidence.
@GraphQLApi
public class CertaintyApi {

    private static final int USUAL_SIZE = 50;

    @Inject
    PathReader paths;

    @Inject
    ContradictionFinder contradictions;

    @Inject
    Workers workers;

    @Cost(weight = "20")
    @Query
    @Description("Certainty of a path, e.g. from a cramp through a cause to a remedy and a food: no higher than that "
            + "of its weakest link.")
    public @NonNull CompletionStage<@NonNull PathCertainty> certaintyOfPath(
            @Id @NonNull @Description("Slugs or global ids of 2 to 6 concepts, each linked to the next in either direction.") List<@NonNull String> path) {
        return workers.run(() -> paths.read(path));
    }

    @Cost(weight = "100")
    @ListSize(assumedSize = USUAL_SIZE, sizedFields = "nodes")
    @Query
    @Description("Links whose sources disagree with one another, or with those of their cause or remedy as a whole. "
            + "For statements of articles that contradict the evidence, see claims.")
    public @NonNull CompletionStage<@NonNull Contradictions> contradictions(
            @Description("Page size from the start: 0 to 100, 50 if neither first nor last is given.") Integer first,
            @Description(Paging.AFTER) String after, @Description(Paging.LAST) Integer last,
            @Description(Paging.BEFORE) String before) {
        var size = first == null && last == null ? Integer.valueOf(USUAL_SIZE) : first;
        var window = PageArguments.of(size, after, last, before);
        return workers.run(() -> contradictions.find(window));
    }

    @NonNull
    @Description("Position of the page in the list.")
    public PageInfo pageInfo(@Source Contradictions contradictions) {
        return PageInfo.of(contradictions.page());
    }
}
