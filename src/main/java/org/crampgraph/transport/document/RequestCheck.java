package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.METHOD_NOT_ALLOWED;
import static org.crampgraph.transport.response.ErrorCode.SUBSCRIPTION_NOT_SUPPORTED;
import static org.crampgraph.transport.response.ErrorCode.TOO_COSTLY;
import static org.crampgraph.transport.response.ErrorCode.VARIABLES_TOO_LARGE;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.registry.DocumentSource;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.Cost;
import org.crampgraph.transport.response.RefusedException;

/// Checks a request without the database: its document, operation, variables and cost. The client does not matter.
@ApplicationScoped
public class RequestCheck {

    private final DocumentSource source;
    private final DocumentCache documents;
    private final GraphQlConfig.Bounds bounds;

    RequestCheck(DocumentSource source, DocumentCache documents, GraphQlConfig config) {
        this.source = source;
        this.documents = documents;
        this.bounds = config.bounds();
    }

    /// Never blocks; takes long only for a new document.
    ///
    /// @throws RefusedException if no client may send the request this way
    public PreparedRequest check(GraphQlRequest request, Way way) {
        checkSize(request.variables());
        var document = documents.checked(source.text(request));
        source.remember(request, document.text());
        var operation = document.operation(request.operationName());
        checkWay(operation.kind(), way);
        operation.check(request.variables());
        var cost = new Cost(operation.cost().with(request.variables()), bounds.cost());
        checkCost(cost);
        return new PreparedRequest(document, operation, request.variables(), cost);
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
