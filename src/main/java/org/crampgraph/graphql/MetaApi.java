package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.Meta;
import org.crampgraph.content.Metas;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// About this service.
@GraphQLApi
public class MetaApi {

    @Inject
    Metas metas;

    @Inject
    Workers workers;

    @Query
    @Description("About the service: versions, counts, licence and disclaimer.")
    public @NonNull CompletionStage<@NonNull Meta> meta() {
        return workers.run(metas::read);
    }
}
