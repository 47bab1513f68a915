package org.crampgraph.transport.execution;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultNodesInfo;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import org.crampgraph.transport.PreparedRequest;

/// Executes through SmallRye, every fetcher on the calling thread, with one request context and so one Hibernate session.
@ApplicationScoped
class SmallRye {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final ExecutionService executions;

    SmallRye(ExecutionService executions) {
        this.executions = executions;
    }

    static void takeDocumentsByHandover(@Observes GraphQL.Builder engine) {
        engine.preparsedDocumentProvider(Handover.insteadOf(engine.build().getPreparsedDocumentProvider()));
    }

    ExecutionResult execute(PreparedRequest request, RunningOperation operation, int maxValues) {
        var requestContext = Arc.requireContainer().requestContext();
        requestContext.activate();
        var state = requestContext.getState();
        try {
            // "runBlocking" and "state" are what SmallRye's fetchers look for: run here, in this request context
            Map<String, Object> context = new HashMap<>(Map.of("runBlocking", true, "state", state,
                    ResultNodesInfo.MAX_RESULT_NODES, maxValues));
            new Handover(request.document(), operation).to(context);
            return execute(json(request), context);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.destroy(state); // fetchers may have taken it off this thread already
            requestContext.deactivate();
        }
    }

    private ExecutionResult execute(JsonObject request, Map<String, Object> context) {
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // a thread may inherit that of another request
        var outcome = new Outcome();
        executions.executeSync(request, context, outcome);
        return outcome.result();
    }

    private static JsonObject json(PreparedRequest request) {
        var json = JSON.createObjectBuilder().add("query", StandIn.of(request.operation().kind()))
                .add("variables", request.variables());
        if (request.operation().name() != null) {
            json.add("operationName", request.operation().name());
        }
        return json.build();
    }

    /// Takes the engine's result as it is, before it becomes a tree of JSON.
    private static final class Outcome implements ExecutionResponseWriter {

        private ExecutionResult result;
        private Throwable failure;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable failure) {
            this.failure = failure;
        }

        ExecutionResult result() {
            if (result == null) {
                throw new IllegalStateException("The engine gave no answer", failure);
            }
            return result;
        }
    }
}
