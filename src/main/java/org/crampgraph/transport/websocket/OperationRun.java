package org.crampgraph.transport.websocket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.crampgraph.transport.Caller;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.Reply;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.gateway.Gateway;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Executes the operations of one connection and sends their results.
final class OperationRun {

    private final Gateway gateway;
    private final Outbox outbox;
    private final Function<Operation, Caller> callers;
    private final Consumer<SocketRequest> ends;

    /// @param ends called at the end of each
    OperationRun(Gateway gateway, Outbox outbox, Function<Operation, Caller> callers, Consumer<SocketRequest> ends) {
        this.gateway = gateway;
        this.outbox = outbox;
        this.callers = callers;
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
            var response = gateway.ask(operation.request(), callers.apply(operation));
            document = response.key().map(CacheKey::document);
            refusal = refusal(response.reply());
            send(operation, response.reply(), operations);
        } catch (CancellationException stopped) {
            // the client has cancelled it
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

    private static Optional<ErrorCode> refusal(Reply reply) {
        return reply instanceof Passing(Answer answer) ? answer.refusal() : Optional.empty();
    }

    private void send(Operation operation, Reply reply, Operations operations) {
        if (reply instanceof Passing(Answer answer) && answer.data() == null) {
            fail(operation, answer.errors(), operations);
            return;
        }
        if (!operation.gone().isDone()) {
            switch (reply) {
                case Kept kept -> outbox.next(operation.id(), kept.answer().bytes(false).buffer());
                case Passing passing -> outbox.next(operation.id(), passing.answer());
            }
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
