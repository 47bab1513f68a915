package org.crampgraph.transport.engine.breadthfirst;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import io.smallrye.graphql.execution.error.ExceptionHandler;

/// Executes queries level by level on the calling thread. The engine's own strategy creates about a dozen objects per
/// field and row (parameters, step, path, environment, futures, instrumentation), which took most of the time of an
/// answer; this one creates them only for fields that a method resolves, and for errors. Selection, arguments,
/// fetching, serialization and errors remain the engine's own code.
public final class LevelStrategy extends ExecutionStrategy {

    public LevelStrategy() {
        super(new ExceptionHandler());
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters root) {
        var refusal = Introspection.isIntrospectionSensible(root.getFields(), context);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        var override = new FetcherOverride();
        context.setDataLoaderDispatcherStrategy(override);
        return CompletableFuture.completedFuture(new LevelExecution(context, this, override, root).result());
    }

    /// Fetches a field like the engine: a [graphql.execution.FetchedValue], or a future of one that does not fail.
    Object fetch(ExecutionContext context, ExecutionStrategyParameters field) {
        return fetchField(context, field);
    }

    ExecutionStepInfo step(ExecutionContext context, ExecutionStrategyParameters field, Selected selected,
            GraphQLObjectType parent) {
        return createExecutionStepInfo(context, field, selected.definition(), parent);
    }

    /// @throws graphql.execution.UnresolvedTypeException if no type of the schema matches
    GraphQLObjectType type(ExecutionContext context, ExecutionStrategyParameters value, GraphQLType declared) {
        return resolveType(context, value, declared);
    }
}
