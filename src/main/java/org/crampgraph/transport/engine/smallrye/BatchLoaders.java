package org.crampgraph.transport.engine.smallrye;

import java.util.Map;
import java.util.stream.Collectors;

import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/// The methods with many sources, as loaders under the names that SmallRye's fetchers use.
public record BatchLoaders(Map<String, BatchLoaderWithContext<Object, Object>> byName) {

    public static BatchLoaders of(Schema model) {
        var names = new BatchLoaderHelper();
        var factory = new DataFetcherFactory();
        return new BatchLoaders(model.getBatchOperations().stream().map(BatchLoaders::checked)
                .collect(Collectors.toMap(names::getName, operation -> factory
                        .<Object, Object>getSourceBatchLoader(operation, model.getTypes().get(operation.getName())))));
    }

    /// A batch with arguments would run with those of its first key for all.
    private static Operation checked(Operation operation) {
        if (!operation.getArguments().stream().allMatch(Argument::isSourceArgument)) {
            throw new IllegalStateException(operation.getClassName() + "." + operation.getMethodName()
                    + " takes many sources and an argument: load it through a DataLoader of its own");
        }
        return operation;
    }

    /// The loaders of one request, each created when the first field needs it.
    public DataLoaderRegistry registry() {
        return new DataLoaderRegistry() {

            @Override
            public <K, V> DataLoader<K, V> getDataLoader(String name) {
                return computeIfAbsent(name, absent -> DataLoaderFactory.newDataLoader(byName.get(name)));
            }
        };
    }
}
