package org.crampgraph.transport.execution;

import java.util.HashMap;
import java.util.Map;

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
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.schema.model.Schema;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.levels.LevelStrategy;

/// Executes what SmallRye made of our classes, every fetcher on the calling thread, with one request context and so one
/// Hibernate session. On an engine of our own: SmallRye's parses each document once more for itself, and makes all its batch
/// loaders for each request.
@ApplicationScoped
class SmallRye {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final GraphQL engine;
    private final BatchLoaders loaders;

    SmallRye(GraphQLSchema schema, Schema model) {
        this.engine = GraphQL.newGraphQL(schema).preparsedDocumentProvider(Handover::document)
                .defaultDataFetcherExceptionHandler(new ExceptionHandler()).queryExecutionStrategy(new LevelStrategy())
                .build();
        this.loaders = BatchLoaders.of(model);
    }

    ExecutionResult execute(PreparedRequest request, RunningOperation operation, int maxValues) {
        var requestContext = Arc.requireContainer().requestContext();
        requestContext.activate();
        var state = requestContext.getState();
        try {
            // "runBlocking" and "state" are what SmallRye's fetchers look for: run here, in this request context
            Map<String, Object> context = new HashMap<>(Map.of("runBlocking", true, "state", state,
                    ResultNodesInfo.MAX_RESULT_NODES, maxValues,
                    GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true)); // its cost bounds it
            new Handover(request.document(), operation).to(context);
            return execute(request, context);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.destroy(state); // fetchers may have taken it off this thread already
            requestContext.deactivate();
        }
    }

    private ExecutionResult execute(PreparedRequest request, Map<String, Object> context) {
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // a thread may inherit that of another request
        var smallRye = new SmallRyeContext(SmallRye.class.getName());
        smallRye.setRequest(json(request));
        context.put(SmallRyeContextManager.CONTEXT, smallRye);
        return engine.execute(ExecutionInput.newExecutionInput().query(Handover.TEXT)
                .operationName(request.operation().name()).variables(smallRye.getVariables().orElse(Map.of()))
                .dataLoaderRegistry(loaders.registry()).graphQLContext(context).build());
    }

    private static JsonObject json(PreparedRequest request) {
        return JSON.createObjectBuilder().add("variables", request.variables()).build();
    }
}
