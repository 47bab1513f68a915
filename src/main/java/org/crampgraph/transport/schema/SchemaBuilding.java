package org.crampgraph.transport.schema;

import jakarta.enterprise.inject.spi.CDI;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;

/// Fires the event `@Observes GraphQLSchema.Builder` for the application's beans, and tidies what they built.
/// SmallRye's own events (`quarkus.smallrye-graphql.events.enabled`) must stay off: they would also fire for every
/// fetched field, which costs more than the fetching.
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

    /// Builds the content of another builder.
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
