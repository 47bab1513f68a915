package org.crampgraph.transport.execution;

import jakarta.enterprise.inject.spi.CDI;

import graphql.GraphQL;
import io.smallrye.graphql.spi.EventingService;

/// Tells the application's beans that the engine is being built. SmallRye's own events would tell of every field that is
/// fetched, too, which costs more than the fetching.
public final class EngineBuilding implements EventingService {

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        CDI.current().getBeanManager().getEvent().fire(builder);
        return builder;
    }
}
