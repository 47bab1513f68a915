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

    void admit() {
        if (!admitted.tryAcquire()) {
            throw rejected();
        }
    }

    void leave() {
        admitted.release();
    }

    void awaitTurn() {
        try {
            if (!running.tryAcquire(patience.toNanos(), NANOSECONDS)) {
                throw rejected();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw rejected();
        }
    }

    void endTurn() {
        running.release();
    }

    private RefusedException rejected() {
        return RefusedException.retryAfter(OVERLOADED, rejection, Duration.ofSeconds(1));
    }
}
