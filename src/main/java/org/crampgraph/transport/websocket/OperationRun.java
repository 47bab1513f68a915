package org.crampgraph.transport.websocket;

import static org.crampgraph.transport.ErrorCode.INTERNAL_ERROR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.crampgraph.transport.Answer;
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.GraphQlService;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.execution.Incident;

/// Executes the operations of one connection and sends their results.
final class OperationRun {

    private final GraphQlService service;
    private final Outbox outbox;
    private final Caller caller;
    private final Consumer<SocketRequest> ends;

    /// @param ends called at the end of each
    OperationRun(GraphQlService service, Outbox outbox, Caller caller, Consumer<SocketRequest> ends) {
        this.service = service;
        this.outbox = outbox;
        this.caller = caller;
        this.ends = ends;
    }

    /// Blocks until the last message of the operation is sent. The operation releases its slot just before that
    /// message, so that the slot is free when the client reads it; not earlier, so that messages that the client does
    /// not read cannot pile up.
    void execute(Operation operation, Operations operations) {
        long start = System.nanoTime();
        Optional<String> document = Optional.empty();
        Optional<ErrorCode> refusal = Optional.empty();
        try {
            var prepared = service.prepare(operation.request(), caller);
            document = Optional.of(prepared.document().hash());
            var answer = answer(prepared, operation);
            refusal = answer.refusal();
            send(operation, answer, operations);
        } catch (CancellationException stopped) {
            // the client has cancelled it
        } catch (RefusedException e) {
            refusal = Optional.of(e.code());
            fail(operation, e.answer().errors(), operations);
        } catch (RuntimeException | Error fault) {
            refusal = Optional.of(INTERNAL_ERROR);
            fail(operation, List.of(new Incident().report(List.of(), "the request failed", fault)), operations);
        } finally {
            operations.end(operation);
            operations.leave(operation);
            ends.accept(new SocketRequest(document, refusal, operation.gone().isDone(),
                    Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    /// Sends the reason why an operation cannot start. Blocks until it is sent.
    void refuse(String id, RefusedException refusal) {
        outbox.error(id, refusal.answer().errors(), () -> {});
        ends.accept(new SocketRequest(Optional.empty(), Optional.of(refusal.code()), false, Duration.ZERO));
    }

    private Answer answer(PreparedRequest request, Operation operation) {
        try (var seat = service.seat()) {
            return service.run(request, operation.gone(), seat);
        }
    }

    private void send(Operation operation, Answer answer, Operations operations) {
        if (!operation.gone().isDone()) {
            outbox.next(operation.id(), answer);
        }
        if (operations.end(operation)) {
            outbox.complete(operation.id(), () -> operations.leave(operation));
        }
    }

    private void fail(Operation operation, List<AnswerError> errors, Operations operations) {
        if (operations.end(operation)) {
            outbox.error(operation.id(), errors, () -> operations.leave(operation));
        }
    }
}
