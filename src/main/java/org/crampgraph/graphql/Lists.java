package org.crampgraph.graphql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import org.crampgraph.content.query.Pages;
import org.crampgraph.content.query.Question;
import org.crampgraph.content.query.Relation;
import org.crampgraph.content.query.Request;
import org.crampgraph.content.query.Slice;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.ask.ListArguments;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// Resolves connection fields. All parents of one field are read by one statement: the field's requests are collected by
/// a `DataLoader` and run together. (SmallRye's own batching of `@Source` methods mixes up arguments under aliases.)
@ApplicationScoped
public class Lists {

    private static final String PAGES = "crampgraph-pages";
    private static final String COUNTS = "crampgraph-counts";

    @Inject
    Pages pages;

    @Inject
    Workers workers;

    /// The page that a field of the query root asks for.
    public <L, N, C> CompletionStage<C> page(Relation<L, N> relation, Window window, Context context,
            BiFunction<Slice<L, N>, Supplier<CompletionStage<Integer>>, C> connection) {
        return page(relation, Pages.NO_PARENT, window, context, connection);
    }

    /// The page that a field of a parent asks for.
    @SuppressWarnings("unchecked")
    public <L, N, C> CompletionStage<C> page(Relation<L, N> relation, Long parent, Window window, Context context,
            BiFunction<Slice<L, N>, Supplier<CompletionStage<Integer>>, C> connection) {
        var environment = context.unwrap(DataFetchingEnvironment.class);
        var key = new ListKey(environment.getField(), new Request<>(relation, window, question(environment)), parent);
        DataLoader<ListKey, Slice<?, ?>> slices = loader(environment, PAGES, pages::load);
        DataLoader<ListKey, Integer> counts = loader(environment, COUNTS, pages::count);
        return slices.load(key).thenApply(slice -> connection.apply((Slice<L, N>) slice, () -> counts.load(key)));
    }

    /// `filter`, `edge` and `orderBy` are taken as they came: the schema has checked them, and [ListArguments] has put them there.
    private static Question question(DataFetchingEnvironment environment) {
        return new Question(environment.getArgument(ListArguments.FILTER), environment.getArgument(ListArguments.EDGE),
                environment.getArgument(ListArguments.ORDER_BY));
    }

    private <V> DataLoader<ListKey, V> loader(DataFetchingEnvironment environment, String name,
            ListKey.Batch<V> batch) {
        return environment.getDataLoaderRegistry().computeIfAbsent(name,
                none -> DataLoaderFactory.newMappedDataLoader((Set<ListKey> keys) -> load(keys, batch)));
    }

    private <V> CompletionStage<Map<ListKey, V>> load(Set<ListKey> keys, ListKey.Batch<V> batch) {
        return workers.run(() -> ListKey.load(keys, batch));
    }
}
