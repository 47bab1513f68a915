package org.crampgraph.transport.execution;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.RefusedException;

/// Limits the operations that run at a time to what memory and database can handle, and the operations that wait.
@ApplicationScoped
class Turnstile {

    private static final long HEAP_PER_OPERATION = 32L << 20;
    /// More would take longer each without more throughput: most of an operation is processor time, not waiting for the
    /// database.
    private static final long OPERATIONS_PER_PROCESSOR = 8;
    /// With many more, most would wait in vain, and parsing them would be wasted.
    private static final int WAITING_PER_PLACE = 4;

    private final Semaphore running;
    private final Semaphore present;
    private final Duration patience;
    private final int places;
    private final int seats;

    Turnstile(GraphQlConfig config) {
        int concurrent = config.execution().concurrent().orElseGet(Turnstile::asMachineAllows);
        this.places = concurrent;
        this.seats = concurrent + config.execution().waiting().orElse(WAITING_PER_PLACE * concurrent);
        this.running = new Semaphore(places, true);
        this.present = new Semaphore(seats);
        this.patience = config.execution().waitingTimeLimit();
    }

    /// A permit that is not acquired yet.
    Seat seat() {
        return new Seat(present);
    }

    /// Call [leave][#leave()] after a successful entry.
    ///
    /// @param seat acquired if it is not yet
    /// @throws RefusedException if no permit is free in time, or too many are waiting already
    void enter(Seat seat) {
        seat.take();
        if (!waitForTurn()) {
            throw Seat.full();
        }
    }

    void leave() {
        running.release();
    }

    int running() {
        return places - running.availablePermits();
    }

    int waiting() {
        return Math.max(0, seats - present.availablePermits() - running());
    }

    private boolean waitForTurn() {
        try {
            return running.tryAcquire(patience.toNanos(), NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int asMachineAllows() {
        var machine = Runtime.getRuntime();
        long most = Math.min(machine.maxMemory() / HEAP_PER_OPERATION,
                machine.availableProcessors() * OPERATIONS_PER_PROCESSOR);
        return Math.toIntExact(Math.clamp(most, 4, 64));
    }
}
