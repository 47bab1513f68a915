package org.crampgraph.transport.admission;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.response.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.crampgraph.transport.response.RefusedException;

/// Limits how many requests run at a time, and how many wait for their turn. It rejects the others.
public final class ConcurrencyLimiter {

    private final int mostRunning;
    private final int mostAdmitted;
    private final Semaphore running;
    private final Semaphore admitted;
    private final Duration patience;
    private final String rejection;

    /// @param mostRunning run at a time
    /// @param mostWaiting wait in addition
    /// @param patience how long one waits
    /// @param rejection the message for those that are rejected
    ConcurrencyLimiter(int mostRunning, int mostWaiting, Duration patience, String rejection) {
        this.mostRunning = mostRunning;
        this.mostAdmitted = mostRunning + mostWaiting;
        this.running = new Semaphore(mostRunning, true);
        this.admitted = new Semaphore(mostAdmitted);
        this.patience = patience;
        this.rejection = rejection;
    }

    /// A permit for one request, not admitted yet.
    public Permit permit() {
        return new Permit(this);
    }

    /// Number of requests that run.
    public int running() {
        return mostRunning - running.availablePermits();
    }

    /// Number of requests that wait.
    public int waiting() {
        return Math.max(0, mostAdmitted - admitted.availablePermits() - running());
    }

    private void admit() {
        if (!admitted.tryAcquire()) {
            throw rejected();
        }
    }

    private void leave() {
        admitted.release();
    }

    private void awaitTurn() {
        try {
            if (!running.tryAcquire(patience.toNanos(), NANOSECONDS)) {
                throw rejected();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw rejected();
        }
    }

    private void endTurn() {
        running.release();
    }

    private RefusedException rejected() {
        return RefusedException.retryAfter(OVERLOADED, rejection, Duration.ofSeconds(1));
    }

    /// The permit of one request. Admit it before any work for the request, so that no work is
    /// wasted; close it when the response is ready, or while the request waits for another request's answer. For one thread
    /// at a time.
    public static final class Permit implements AutoCloseable {

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
}
