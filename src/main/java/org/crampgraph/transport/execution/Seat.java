package org.crampgraph.transport.execution;

import static org.crampgraph.transport.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.crampgraph.transport.RefusedException;

/// A permit to run an operation, or to wait for one. Acquire it before any work for the request, so that no work is
/// wasted, at the latest before execution; release it when the response is ready, or while it waits for another
/// request's answer. For one thread at a time.
public final class Seat implements AutoCloseable {

    private final Semaphore seats;
    private boolean taken;

    Seat(Semaphore seats) {
        this.seats = seats;
    }

    /// Does nothing if it is already acquired. Never blocks.
    ///
    /// @throws RefusedException if none is free
    public void take() {
        taken = taken || seats.tryAcquire();
        if (!taken) {
            throw full();
        }
    }

    /// Releases it. Does nothing if it is not acquired.
    @Override
    public void close() {
        if (taken) {
            taken = false;
            seats.release();
        }
    }

    static RefusedException full() {
        return RefusedException.retryAfter(OVERLOADED, "Too many operations are in flight; please retry later.",
                Duration.ofSeconds(1));
    }
}
