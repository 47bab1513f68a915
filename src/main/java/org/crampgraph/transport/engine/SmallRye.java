package org.crampgraph.transport.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultNodesInfo;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.schema.model.Schema;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.engine.breadthfirst.LevelStrategy;
import org.crampgraph.transport.engine.smallrye.BatchLoaders;

/// Executes SmallRye's schema of our classes, every fetcher on the calling thread, with one request context and so one
/// Hibernate session. On our own engine: SmallRye's parses each document once more, and creates all its batch loaders
/// for each request.
@ApplicationScoped
class SmallRye {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final GraphQL engine;
    private final BatchLoaders loaders;

    private final ContentQueries queries;

    SmallRye(GraphQLSchema schema, Schema model, ContentQueries queries) {
        this.queries = queries;
        this.engine = GraphQL.newGraphQL(schema).preparsedDocumentProvider(PreparedExecution::document)
                .defaultDataFetcherExceptionHandler(new ExceptionHandler()).queryExecutionStrategy(new LevelStrategy())
                .build();
        this.loaders = BatchLoaders.of(model);
    }

    /// The result, all of it of one version of the content.
    ExecutionResult execute(PreparedRequest request, RunningOperation operation, int maxValues) {
        return inRequest(state -> once(request, operation, maxValues, state)).orElseGet(
                () -> inRequest(state -> inSnapshot(() -> once(request, operation, maxValues, state))).orElseThrow());
    }

    private static <T> T inRequest(Function<ContextState, T> work) {
        var requestContext = Arc.requireContainer().requestContext();
        requestContext.activate();
        var state = requestContext.getState();
        try {
            return work.apply(state);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.destroy(state); // fetchers may have removed it from this thread already
            requestContext.deactivate();
        }
    }

    /// Nothing was written, so there is nothing to commit.
    private <T> T inSnapshot(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            queries.readSnapshot();
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /// Empty if the content changed meanwhile.
    private Optional<ExecutionResult> once(PreparedRequest request, RunningOperation operation, int maxValues,
            ContextState state) {
        // SmallRye's fetchers look for "runBlocking" and "state": run here, in this request context
        Map<String, Object> context = new HashMap<>(Map.of("runBlocking", true, "state", state,
                ResultNodesInfo.MAX_RESULT_NODES, maxValues,
                GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true)); // its cost bounds it
        new PreparedExecution(request.document(), operation).to(context);
        var result = execute(request, context);
        var requestContext = Arc.requireContainer().requestContext();
        if (!requestContext.isActive()) {
            requestContext.activate(state);
        }
        return queries.areOfOneVersion() ? Optional.of(result) : Optional.empty();
    }

    private ExecutionResult execute(PreparedRequest request, Map<String, Object> context) {
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // the thread may have inherited another request's
        var smallRye = new SmallRyeContext(SmallRye.class.getName());
        smallRye.setRequest(json(request));
        context.put(SmallRyeContextManager.CONTEXT, smallRye);
        return engine.execute(ExecutionInput.newExecutionInput().query(PreparedExecution.TEXT)
                .operationName(request.operation().name()).variables(smallRye.getVariables().orElse(Map.of()))
                .dataLoaderRegistry(loaders.registry()).graphQLContext(context).build());
    }

    private static JsonObject json(PreparedRequest request) {
        return JSON.createObjectBuilder().add("variables", request.variables()).build();
    }
}
