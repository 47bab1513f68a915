package org.crampgraph.transport.execution;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.RefusedException;

/// Lets so many operations run at a time as memory and database bear, and so many more wait for a while.
@ApplicationScoped
class Turnstile {

    private static final long HEAP_PER_OPERATION = 32L << 20;
    /// More take longer each and get no more done: most of an operation is work for the processor, not for the database.
    private static final long OPERATIONS_PER_PROCESSOR = 8;

    private final Semaphore running;
    private final Semaphore present;
    private final Duration patience;
    private final int places;
    private final int seats;

    Turnstile(GraphQlConfig config) {
        int concurrent = config.execution().concurrent().orElseGet(Turnstile::asMachineAllows);
        this.places = concurrent;
        this.seats = concurrent + config.execution().waiting();
        this.running = new Semaphore(places);
        this.present = new Semaphore(seats);
        this.patience = config.execution().waitingTimeLimit();
    }

    /// @throws RefusedException where too many wait already
    void checkRoom() {
        if (present.availablePermits() == 0) {
            throw full();
        }
    }

    /// Whoever enters must [leave][#leave()].
    ///
    /// @throws RefusedException where nothing comes free in time, or too many wait already
    void enter() {
        if (!present.tryAcquire()) {
            throw full();
        }
        if (!waitForTurn()) {
            present.release();
            throw full();
        }
    }

    void leave() {
        running.release();
        present.release();
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

    private static RefusedException full() {
        return RefusedException.retryAfter(OVERLOADED, "Too many operations are under way; please try again.",
                Duration.ofSeconds(1));
    }
}
