package org.crampgraph.transport.websocket;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import org.crampgraph.transport.RequestIds;

/// Runs each operation of a connection on its own virtual thread and Vert.x context. CDI's request context, and with it
/// the Hibernate session, the trace and the request id belong to the Vert.x context: operations in a shared one would
/// close each other's session.
final class OperationThreads {

    private final AtomicLong count = new AtomicLong();
    private final ExecutorService threads;
    private final Context connection;
    private final String requestId;

    /// @param threads   propagate the caller's Vert.x context to the task
    /// @param requestId of the request that opened the connection; operations append their number
    OperationThreads(ExecutorService threads, Context connection, String requestId) {
        this.threads = threads;
        this.connection = connection;
        this.requestId = requestId;
    }

    /// Never blocks.
    void run(Runnable task) {
        var own = VertxContext.createNewDuplicatedContext(connection);
        own.runOnContext(entered -> threads.execute(() -> {
            RequestIds.enter(requestId + "-" + count.incrementAndGet());
            task.run();
        }));
    }
}
