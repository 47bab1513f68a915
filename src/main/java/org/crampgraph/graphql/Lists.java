package org.crampgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.query.ListCriteria;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.content.query.Pages;
import org.crampgraph.content.query.Request;
import org.crampgraph.content.query.Slice;
import org.crampgraph.evidence.Entry;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// Resolves lists. One statement reads all parents of a field: a `DataLoader` collects the field's requests and runs
/// them together. (SmallRye's own batching of `@Source` methods mixes up arguments under aliases.)
@ApplicationScoped
public class Lists {

    private static final String PAGES = "crampgraph-pages";
    private static final String COUNTS = "crampgraph-counts";

    @Inject
    Pages pages;

    @Inject
    Workers workers;

    /// The data fetcher of a list field.
    public DataFetcher<CompletionStage<ListPage>> fetcher(RelationField list) {
        return environment -> page(list, environment);
    }

    private CompletionStage<ListPage> page(RelationField list, DataFetchingEnvironment environment) {
        var request = request(list, environment.getArguments(), Selection.of(environment));
        var key = new ListKey(environment.getFields(), request, parent(list, environment));
        DataLoader<ListKey, Slice<?, ?>> slices = loader(environment, PAGES, pages::load);
        DataLoader<ListKey, Integer> counts = loader(environment, COUNTS, pages::count);
        return slices.load(key).thenApply(slice -> new ListPage(slice, () -> counts.load(key)));
    }

    /// The arguments are passed on unchanged, because the schema has validated them.
    ///
    /// @throws BadInputException if the sizes of the page are not valid
    @SuppressWarnings("unchecked")
    static Request<?, ?> request(RelationField list, Map<String, Object> arguments, Selection selection) {
        var page = PageArguments.of((Integer) arguments.get("first"), (String) arguments.get("after"),
                (Integer) arguments.get("last"), (String) arguments.get("before"));
        var criteria = new ListCriteria(list.narrow((Map<String, ?>) arguments.get(ListArgument.FILTER), arguments),
                (Map<String, ?>) arguments.get(ListArgument.EDGE),
                (List<? extends Map<String, ?>>) arguments.get(ListArgument.ORDER_BY));
        return new Request<>(list.relation(), page, criteria, selection);
    }

    private static Long parent(RelationField list, DataFetchingEnvironment environment) {
        return list.relation().parent() == null ? Pages.NO_PARENT : environment.<Entry>getSource().rowId;
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
