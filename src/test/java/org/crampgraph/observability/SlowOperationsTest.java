package org.crampgraph.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonValue;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.document.CheckedDocument;
import org.crampgraph.transport.document.CheckedOperation;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.engine.FinishedOperation;
import org.crampgraph.transport.response.Cost;
import org.crampgraph.transport.response.ErrorCode;
import org.junit.jupiter.api.Test;

class SlowOperationsTest {

    @Test
    void reportsTheFactsToFindTheReason() {
        var operation = new CheckedOperation("Trees", Operation.QUERY, null, Set.of());
        var document = new CheckedDocument("{ secret }", "ab12", null, 3, List.of(operation));
        var request = new PreparedRequest(document, operation, JsonValue.EMPTY_JSON_OBJECT, new Cost(42, 100));
        assertEquals("Slow operation: 1500 ms, document sha256:ab12, operation Trees, cost 42, 7 statements",
                SlowOperations.line(new FinishedOperation(request, Duration.ofMillis(1500), 7, Optional.empty())));
        assertEquals("Slow operation: 10000 ms, document sha256:ab12, operation Trees, cost 42, 0 statements, "
                + "TIME_LIMIT_EXCEEDED",
                SlowOperations.line(new FinishedOperation(request, Duration.ofSeconds(10), 0,
                        Optional.of(ErrorCode.TIME_LIMIT_EXCEEDED))));
    }
}
