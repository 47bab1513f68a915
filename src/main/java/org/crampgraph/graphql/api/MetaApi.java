package org.crampgraph.graphql.api;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.quarkus.arc.All;
import org.crampgraph.content.answers.Meta;
import org.crampgraph.content.answers.Metas;
import org.crampgraph.content.input.InputLimit;
import org.crampgraph.content.input.InputLimits;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.graphql.Workers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// About this service.
@GraphQLApi
public class MetaApi {

    @Inject
    Metas metas;

    @Inject
    Workers workers;

    @Inject
    @All
    List<InputLimits> limits;

    @Query
    @Description("About the service: versions, counts, licence and disclaimer.")
    public @NonNull CompletionStage<@NonNull Meta> meta() {
        return workers.run(metas::read);
    }

    @ListSize(assumedSize = 40, slicingArguments = {}, sizedFields = {})
    @Description("The limits of what clients send, by name.")
    public @NonNull List<@NonNull InputLimit> limits(@Source Meta meta) {
        return limits.stream().flatMap(source -> source.list().stream()).sorted(comparing(InputLimit::name)).toList();
    }
}
