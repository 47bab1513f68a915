package org.crampgraph.transport.admission;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.crampgraph.transport.GraphQlConfig;

/// The limits that the requests of all transports share.
@Singleton
public class Admission {

    private static final long HEAP_PER_OPERATION = 32L << 20;
    /// More would take longer each without more throughput: most of an operation is processor time, not waiting for the
    /// database.
    private static final long OPERATIONS_PER_PROCESSOR = 8;
    /// With many more, most would wait in vain, and parsing them would be wasted.
    private static final int WAITING_PER_RUNNING = 4;

    private final ConcurrencyLimiter requests;
    private final ConcurrencyLimiter operations;

    Admission(GraphQlConfig config) {
        this.requests = new ConcurrencyLimiter(config.http().maxRequests(), 0, Duration.ZERO,
                "Too many requests are in flight; please retry later.");
        int running = config.execution().concurrent().orElseGet(Admission::asMachineAllows);
        int waiting = config.execution().waiting().orElse(WAITING_PER_RUNNING * running);
        this.operations = new ConcurrencyLimiter(running, waiting, config.execution().waitingTimeLimit(),
                "Too many operations are in flight; please retry later.");
    }

    /// Limits the requests in flight, from the first byte of each to the last byte of its response.
    public ConcurrencyLimiter requests() {
        return requests;
    }

    /// Limits the operations that run, to what memory and database can handle, and those that wait.
    public ConcurrencyLimiter operations() {
        return operations;
    }

    private static int asMachineAllows() {
        var machine = Runtime.getRuntime();
        long most = Math.min(machine.maxMemory() / HEAP_PER_OPERATION,
                machine.availableProcessors() * OPERATIONS_PER_PROCESSOR);
        return Math.toIntExact(Math.clamp(most, 4, 64));
    }
}
