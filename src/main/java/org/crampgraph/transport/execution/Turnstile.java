package org.crampgraph.transport.execution;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

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
    /// With many more most would wait in vain, and what it took to find out what they ask would be wasted.
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

    /// One that is not taken yet.
    Seat seat() {
        return new Seat(present);
    }

    /// Whoever enters must [leave][#leave()].
    ///
    /// @param seat is taken if it is not yet
    /// @throws RefusedException where nothing comes free in time, or too many are present already
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
