package org.crampgraph.transport.engine;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import graphql.GraphQLContext;
import graphql.execution.ResultNodesInfo;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.response.ErrorCode;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/// An operation that runs on its own thread, and its cancellation from another one.
///
/// Cancellation cancels the SQL statement, stops further fetching, and wakes a waiting thread.
final class RunningOperation {

    /// The operation of the current thread.
    static final ScopedValue<RunningOperation> CURRENT = ScopedValue.newInstance();

    private static final Logger LOG = Logger.getLogger(RunningOperation.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    /// An interrupt costs a database connection, so it is used only if the other ways fail.
    private static final int GENTLE_ATTEMPTS = 10;

    private final Thread thread = Thread.currentThread();
    private final long start = System.nanoTime();
    private final Set<PGConnection> connections = new HashSet<>();
    private GraphQLContext context;
    private int statements;
    private boolean stopped;
    private boolean done;

    synchronized void startedWith(GraphQLContext context) {
        this.context = context;
    }

    synchronized void sendsStatement() {
        statements++;
    }

    synchronized void took(PGConnection connection) {
        connections.add(connection);
    }

    /// Waits while the statement of this connection is being cancelled, so that no other operation's statement is.
    synchronized void gaveBack(PGConnection connection) {
        connections.remove(connection);
    }

    /// Returns when the operation has ended; runs on its own thread.
    void stop() {
        for (int attempt = 0; attempt(attempt >= GENTLE_ATTEMPTS); attempt++) {
            try {
                Thread.sleep(BETWEEN_ATTEMPTS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized boolean attempt(boolean interrupt) {
        if (done) {
            return false;
        }
        stopped = true;
        if (context != null) {
            context.put(ResultNodesInfo.MAX_RESULT_NODES, 0);
        }
        connections.forEach(RunningOperation::cancel);
        if (interrupt) {
            thread.interrupt();
        }
        return true;
    }

    private static void cancel(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException e) {
            LOG.warn("A statement could not be cancelled; the server's own time limit will end it", e);
        }
    }

    /// Called by the operation's own thread: from now on nothing cancels it any more.
    synchronized void ended() {
        done = true;
        context = null; // remaining references to this must not retain the response
        Thread.interrupted(); // meant for the operation, not for the thread's next work
    }

    synchronized boolean wasStopped() {
        return stopped;
    }

    /// Whether the response exceeded the limit of values.
    synchronized boolean outgrewItsAnswer() {
        return Optional.ofNullable(context).map(c -> c.<ResultNodesInfo>get(ResultNodesInfo.RESULT_NODES_INFO))
                .map(ResultNodesInfo::isMaxResultNodesExceeded).orElse(false);
    }

    /// Its figures so far.
    synchronized FinishedOperation run(PreparedRequest request, ErrorCode error) {
        return new FinishedOperation(request, Duration.ofNanos(System.nanoTime() - start), statements,
                Optional.ofNullable(error));
    }
}
