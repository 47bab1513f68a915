package org.crampgraph.transport.engine.breadthfirst;

import graphql.execution.DataLoaderDispatchStrategy;
import graphql.schema.DataFetcher;
import org.crampgraph.transport.engine.smallrye.MethodFetcher;

/// Lets the engine call our fetchers by their shorter path. It replaces the engine's own dispatching of data loaders,
/// which must be off: that one expects events for every level, and a [LevelExecution] knows itself when a level is complete.
final class FetcherOverride implements DataLoaderDispatchStrategy {

    private DataFetcher<?> given;

    /// Passes an already fetched value, or a failure, to the engine for the next field that it fetches.
    void give(DataFetcher<?> fetched) {
        given = fetched;
    }

    @Override
    public DataFetcher<?> modifyDataFetcher(DataFetcher<?> fetcher) {
        if (given != null) {
            var once = given;
            given = null;
            return once;
        }
        return fetcher instanceof MethodFetcher method ? method::call : fetcher;
    }
}
