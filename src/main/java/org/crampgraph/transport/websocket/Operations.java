package org.crampgraph.transport.websocket;

import static org.crampgraph.transport.response.ErrorCode.OVERLOADED;
import static org.crampgraph.transport.websocket.CloseCode.ID_IN_USE;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.admission.ConcurrencyLimiter;
import org.crampgraph.transport.admission.ConcurrencyLimiter.Permit;
import org.crampgraph.transport.response.RefusedException;

/// The operations of one connection: a few run at a time, some more wait, and the rest are rejected.
final class Operations {

    /// Those that the client still wants, by the client's id.
    private final Map<String, Operation> wanted = new HashMap<>();
    /// Those that hold a place of the connection, each with its permit among all requests.
    private final Map<Operation, Permit> present = new IdentityHashMap<>();
    private final Queue<Operation> waiting = new ArrayDeque<>();
    private final OperationRun run;
    private final OperationThreads threads;
    private final ConcurrencyLimiter requests;
    private final WebSocketConfig limits;

    Operations(OperationRun run, OperationThreads threads, ConcurrencyLimiter requests, WebSocketConfig limits) {
        this.run = run;
        this.threads = threads;
        this.requests = requests;
        this.limits = limits;
    }

    /// Starts it, or queues it. Never blocks.
    ///
    /// @throws CloseException   if the id is in use
    /// @throws RefusedException if too many are in flight
    synchronized void start(String id, GraphQlRequest request) {
        if (wanted.containsKey(id)) {
            throw new CloseException(ID_IN_USE, "Subscriber for " + id + " already exists");
        }
        if (present.size() >= limits.operations()) {
            throw RefusedException.retryAfter(OVERLOADED,
                    "This connection has %d operations in flight: wait for one of them to complete."
                            .formatted(limits.operations()),
                    Duration.ofSeconds(1));
        }
        var permit = requests.permit();
        permit.admit();
        var operation = new Operation(id, request);
        wanted.put(id, operation);
        present.put(operation, permit);
        waiting.add(operation);
        startNext();
    }

    private void startNext() {
        while (!waiting.isEmpty() && present.size() - waiting.size() < limits.concurrentOperations()) {
            var next = waiting.poll();
            threads.run(() -> run.execute(next, this));
        }
    }

    /// Cancels it for the client. Does nothing if there is no such operation, because it may just have ended.
    synchronized void stop(String id) {
        var operation = wanted.remove(id);
        if (operation != null) {
            operation.gone().complete(null);
            if (waiting.remove(operation)) {
                leave(operation);
            }
        }
    }

    synchronized void stopAll() {
        List.copyOf(wanted.keySet()).forEach(this::stop);
    }

    /// From now on the client may reuse the id.
    ///
    /// @return whether the client still wants this one
    synchronized boolean end(Operation operation) {
        return wanted.remove(operation.id(), operation);
    }

    /// Passes the slot of an operation to the next one. Does nothing if that has happened already.
    synchronized void leave(Operation operation) {
        var permit = present.remove(operation);
        if (permit != null) {
            permit.close();
            startNext();
            notifyAll();
        }
    }

    synchronized boolean isIdle() {
        return present.isEmpty();
    }

    /// Waits until all have ended, at most for this time.
    synchronized void awaitEnd(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); left > 0 && !present.isEmpty();) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
    }
}
