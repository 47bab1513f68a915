package org.crampgraph.transport.engine.smallrye;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDataFetcherService;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/// Gives SmallRye our fetchers, which have a second, shorter path for our strategy. If a value must be adapted there
/// is none, and SmallRye creates its usual fetcher.
@RegisterForReflection(targets = { Fetchers.class, QuarkusDataFetcherService.class }) // Quarkus registers no provider
public final class Fetchers implements DataFetcherService {

    /// Before Quarkus' own.
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return isAdapted(field) ? null : new PropertyFetcher(field, type, owner);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return isAdapted(operation) || MethodFetcher.changes(operation) ? null : new MethodFetcher(operation, type);
    }

    private static boolean isAdapted(Field field) {
        var type = field.getReference();
        return field.isAdaptingWith() || field.isAdaptingTo() || type.isAdaptingWith() || type.isAdaptingTo()
                || field.hasWrapper() && field.getWrapper().isMap();
    }
}
