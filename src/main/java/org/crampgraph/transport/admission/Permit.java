package org.crampgraph.transport.admission;

import org.crampgraph.transport.response.RefusedException;

/// The permit of one request from a [ConcurrencyLimiter]. Admit it before any work for the request, so that no work is
/// wasted; close it when the response is ready, or while the request waits for another request's answer. For one thread
/// at a time.
public final class Permit implements AutoCloseable {

    private final ConcurrencyLimiter limiter;
    private boolean admitted;
    private boolean running;

    Permit(ConcurrencyLimiter limiter) {
        this.limiter = limiter;
    }

    /// Does nothing if it is already admitted. Never blocks.
    ///
    /// @throws RefusedException if too many requests are admitted
    public void admit() {
        if (!admitted) {
            limiter.admit();
            admitted = true;
        }
    }

    /// Blocks until the request may run; admits it first if necessary.
    ///
    /// @throws RefusedException if too many requests are admitted, or too many run for too long
    public void awaitTurn() {
        admit();
        limiter.awaitTurn();
        running = true;
    }

    /// Lets the next request run. This one stays admitted.
    public void endTurn() {
        if (running) {
            running = false;
            limiter.endTurn();
        }
    }

    /// Releases everything. Does nothing if that has happened already. The permit can be admitted again.
    @Override
    public void close() {
        endTurn();
        if (admitted) {
            admitted = false;
            limiter.leave();
        }
    }
}
