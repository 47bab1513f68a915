package org.crampgraph.transport.schema;

import jakarta.enterprise.inject.spi.CDI;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;

/// Tells the application's beans (`@Observes GraphQLSchema.Builder`) that the schema is being built, and tidies what they
/// built. SmallRye's own events (`quarkus.smallrye-graphql.events.enabled`) have to stay off: they would tell of every
/// field that is fetched, too, which costs more than the fetching.
public final class SchemaBuilding implements EventingService {

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        CDI.current().getBeanManager().getEvent().fire(builder);
        return new TidyBuilder(builder);
    }

    /// Builds what another builder holds.
    private static final class TidyBuilder extends GraphQLSchema.Builder {

        private final GraphQLSchema.Builder builder;

        private TidyBuilder(GraphQLSchema.Builder builder) {
            this.builder = builder;
        }

        @Override
        public GraphQLSchema build() {
            return TidySchema.of(builder.build());
        }
    }
}
