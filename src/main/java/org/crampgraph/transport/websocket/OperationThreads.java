package org.crampgraph.transport.websocket;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import org.crampgraph.transport.RequestIds;

/// Runs each operation of a connection on a virtual thread and in a Vert.x context of its own. The request context of CDI, and with
/// it the Hibernate session, the trace and the request id belong to the Vert.x context: operations that shared one would close each
/// other's session.
final class OperationThreads {

    private final AtomicLong count = new AtomicLong();
    private final ExecutorService threads;
    private final Context connection;
    private final String requestId;

    /// @param threads   pass the Vert.x context of whoever calls them on to the task
    /// @param requestId that of the request that opened the connection; operations have it with their number behind it
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
