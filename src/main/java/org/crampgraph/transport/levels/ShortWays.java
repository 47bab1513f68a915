package org.crampgraph.transport.levels;

import graphql.execution.DataLoaderDispatchStrategy;
import graphql.schema.DataFetcher;

/// Lets the engine call our fetchers by their shorter way. The engine's own dispatching of data loaders, whose place this
/// takes, has to be off: it counts on being told of every level, and a [Walk] knows by itself when one is complete.
final class ShortWays implements DataLoaderDispatchStrategy {

    private DataFetcher<?> given;

    /// Lets the engine take what was fetched already, or failed, for the next field that it fetches.
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
