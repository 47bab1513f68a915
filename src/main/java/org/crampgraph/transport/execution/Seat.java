package org.crampgraph.transport.execution;

import static org.crampgraph.transport.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.crampgraph.transport.RefusedException;

/// Lets a request run an operation, or wait for its turn. Best taken before anything is done for the request, so that none is
/// worked on in vain, at the latest when its operation is run; left when its answer is there, or while it waits for an answer that
/// somebody else makes. For one thread at a time.
public final class Seat implements AutoCloseable {

    private final Semaphore seats;
    private boolean taken;

    Seat(Semaphore seats) {
        this.seats = seats;
    }

    /// Does nothing where it is taken already. Never blocks.
    ///
    /// @throws RefusedException where all are taken
    public void take() {
        taken = taken || seats.tryAcquire();
        if (!taken) {
            throw full();
        }
    }

    /// Leaves it. Does nothing where it is not taken.
    @Override
    public void close() {
        if (taken) {
            taken = false;
            seats.release();
        }
    }

    static RefusedException full() {
        return RefusedException.retryAfter(OVERLOADED, "Too many operations are under way; please try again.",
                Duration.ofSeconds(1));
    }
}
