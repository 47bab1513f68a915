package org.crampgraph.transport.engine.breadthfirst;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import org.dataloader.DataLoader;

/// Executes one operation level by level: fills all nodes that are ready, then loads everything that they wait for,
/// each relation for all of them at once, and continues with the results.
final class LevelExecution {

    private record Waiting(Place place, int index, CompletableFuture<?> value) {}

    private final Queue<Node> unfilled = new ArrayDeque<>();
    private final ExecutionContext context;
    private final LevelStrategy strategy;
    private final StepInfos steps;
    private final Limit limit;
    private final ValueCompletion completion;
    private final RequestScope scope;
    private final FetcherOverride override;
    private final Node root;
    private List<Waiting> waiting = new ArrayList<>();

    LevelExecution(ExecutionContext context, LevelStrategy strategy, FetcherOverride override,
            ExecutionStrategyParameters root) {
        this.context = context;
        this.override = override;
        this.strategy = strategy;
        this.steps = new StepInfos(context, strategy, root);
        this.limit = new Limit(context);
        this.completion = new ValueCompletion(context, strategy, steps, limit, unfilled);
        this.scope = RequestScope.of(context.getGraphQLContext());
        var type = (GraphQLObjectType) root.getExecutionStepInfo().getUnwrappedNonNullType();
        this.root = new Node(null, completion.selections().of(root.getFields(), type), root.getSource());
    }

    ExecutionResult result() {
        unfilled.add(root);
        do {
            while (!unfilled.isEmpty()) {
                fill(unfilled.poll());
            }
        } while (dispatch());
        return new ResultAssembler(context, steps).of(root);
    }

    private void fill(Node node) {
        var fields = node.selection().fields();
        for (int i = 0; i < fields.size(); i++) {
            node.values()[i] = value(node, fields.get(i), i);
        }
    }

    private Object value(Node node, Selected field, int index) {
        if (field.property() != null) {
            return property(node, field, index);
        }
        if (field.definition() == Introspection.TypeNameMetaFieldDef) {
            return limit.isReached() ? null : node.selection().type().getName();
        }
        return called(Place.of(node, field), index);
    }

    private Object property(Node node, Selected field, int index) {
        if (limit.isReached()) {
            return null;
        }
        Object value;
        try {
            value = field.property().get(field.definition(), node.source(), () -> null);
        } catch (Exception e) {
            return given(node, field, index, environment -> {
                throw e;
            });
        }
        if (value instanceof CompletionStage<?>) {
            return given(node, field, index, environment -> value);
        }
        return completion.complete(field.definition().getType(), value, Place.of(node, field));
    }

    /// The engine's part: waiting for a value, and reporting a failure.
    private Object given(Node node, Selected field, int index, DataFetcher<?> fetched) {
        override.give(fetched);
        return called(Place.of(node, field), index);
    }

    private Object called(Place place, int index) {
        scope.resume();
        var fetched = strategy.fetch(context, steps.field(place));
        if (fetched instanceof CompletableFuture<?> later) {
            if (!later.isDone()) {
                waiting.add(new Waiting(place, index, later));
                return null;
            }
            fetched = later.join();
        }
        return completion.complete(place.field().definition().getType(), ((FetchedValue) fetched).getFetchedValue(),
                place);
    }

    /// Dispatches all pending loads; false if there are none.
    private boolean dispatch() {
        while (!waiting.isEmpty()) {
            boolean read = false;
            for (var loader : context.getDataLoaderRegistry().getDataLoaders()) {
                read |= read(loader);
            }
            if (settle() || !read && !await()) {
                return true;
            }
        }
        return false;
    }

    private boolean read(DataLoader<?, ?> loader) {
        if (loader.dispatchDepth() == 0) {
            return false;
        }
        scope.resume();
        loader.dispatch();
        return true;
    }

    /// Processes the results that have arrived.
    private boolean settle() {
        var before = waiting;
        waiting = new ArrayList<>();
        for (var one : before) {
            if (one.value.isDone()) {
                var type = one.place.field().definition().getType();
                var fetched = ((FetchedValue) one.value.join()).getFetchedValue();
                one.place.node().values()[one.index] = completion.complete(type, fetched, one.place);
            } else {
                waiting.add(one);
            }
        }
        return waiting.size() < before.size();
    }

    /// Waits for work on another thread; false if this operation must stop instead.
    private boolean await() {
        try {
            waiting.getFirst().value.get();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            waiting = new ArrayList<>();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fetch never fails", e);
        }
    }
}
