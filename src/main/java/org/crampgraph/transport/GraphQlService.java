package org.crampgraph.transport;

import static org.crampgraph.transport.ErrorCode.METHOD_NOT_ALLOWED;
import static org.crampgraph.transport.ErrorCode.SUBSCRIPTION_NOT_SUPPORTED;
import static org.crampgraph.transport.ErrorCode.TOO_COSTLY;
import static org.crampgraph.transport.ErrorCode.VARIABLES_TOO_LARGE;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.budget.ClientBudget;
import org.crampgraph.transport.document.DocumentCache;
import org.crampgraph.transport.document.DocumentSource;
import org.crampgraph.transport.execution.Engine;
import org.crampgraph.transport.execution.Seat;

/// Answers GraphQL requests of any transport, in two steps: [prepare][#prepare(GraphQlRequest, Caller)] checks the
/// request without the database; [run][#run(PreparedRequest, CompletableFuture, Seat)] executes it.
@ApplicationScoped
public class GraphQlService {

    private final DocumentSource source;
    private final DocumentCache documents;
    private final ClientBudget budget;
    private final Engine engine;
    private final GraphQlConfig.Bounds bounds;

    GraphQlService(DocumentSource source, DocumentCache documents, ClientBudget budget, Engine engine,
            GraphQlConfig config) {
        this.source = source;
        this.documents = documents;
        this.budget = budget;
        this.engine = engine;
        this.bounds = config.bounds();
    }

    /// [Checks][#check(GraphQlRequest, Way)] and [admits][#admit(PreparedRequest, Caller)]. Never blocks; slow only for
    /// a document that is not cached.
    ///
    /// @throws RefusedException if the request may not run
    public PreparedRequest prepare(GraphQlRequest request, Caller caller) {
        var prepared = check(request, caller.way());
        admit(prepared, caller);
        return prepared;
    }

    /// For a request; release it before its response is sent.
    public Seat seat() {
        return engine.seat();
    }

    /// All checks that do not depend on the caller.
    ///
    /// @throws RefusedException if the request may not run this way for any caller
    public PreparedRequest check(GraphQlRequest request, Way way) {
        checkSize(request.variables());
        var document = documents.checked(source.text(request));
        source.remember(request, document);
        var operation = document.operation(request.operationName());
        checkWay(operation.kind(), way);
        operation.check(request.variables());
        var cost = new Cost(operation.cost().with(request.variables()), bounds.cost());
        checkCost(cost);
        return new PreparedRequest(document, operation, request.variables(), cost);
    }

    /// Charges the cost of a request to the caller's budget.
    ///
    /// @throws RefusedException if the budget is spent
    public void admit(PreparedRequest request, Caller caller) {
        try {
            budget.spend(caller, request.cost().requested());
        } catch (RefusedException refusal) {
            throw refusal.withCost(request.cost());
        }
    }

    /// The same for a request with a cached answer: it always costs 1.
    ///
    /// @throws RefusedException if the budget is spent
    public void admitRepetition(Caller caller) {
        budget.spend(caller, 1);
    }

    /// Blocks until the answer is complete; call it on a virtual thread.
    ///
    /// @param gone completed when no client waits for the answer any more
    /// @param seat acquired if it is not yet
    /// @throws RefusedException if the operation cannot run now, or exceeded a limit
    /// @throws CancellationException if no client waits any more
    public Answer run(PreparedRequest request, CompletableFuture<?> gone, Seat seat) {
        try {
            return engine.run(request, gone, seat).withCost(request.cost());
        } catch (RefusedException refusal) {
            throw refusal.withCost(request.cost());
        }
    }

    private static void checkCost(Cost cost) {
        if (cost.isTooHigh()) {
            throw RefusedException.overLimit(TOO_COSTLY,
                    ("The operation can cost up to %d; at most %d is allowed. Request smaller pages (`first`) or fewer levels.")
                            .formatted(cost.requested(), cost.maximum()),
                    cost.maximum(), cost.requested()).withCost(cost);
        }
    }

    private static void checkWay(Operation kind, Way way) {
        if (kind == Operation.MUTATION && way == Way.READ_ONLY) {
            throw new RefusedException(List.of(AnswerError.of(METHOD_NOT_ALLOWED,
                    "GET requests run queries only: send mutations by POST.").with("allowed", List.of("POST"))));
        }
        if (kind == Operation.SUBSCRIPTION) {
            throw new RefusedException(SUBSCRIPTION_NOT_SUPPORTED,
                    "The service does not support subscriptions: poll with a query.");
        }
    }

    private void checkSize(JsonObject variables) {
        long size = variables.isEmpty() ? 0 : variables.toString().length();
        if (size > bounds.variables()) {
            throw RefusedException.overLimit(VARIABLES_TOO_LARGE,
                    "The variables have %d characters as JSON; at most %d are allowed."
                            .formatted(size, bounds.variables()),
                    bounds.variables(), size);
        }
    }
}
