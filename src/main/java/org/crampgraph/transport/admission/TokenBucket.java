package org.crampgraph.transport.admission;

import java.time.Duration;

/// A bucket with a fixed capacity of tokens, refilled at a fixed rate per second.
final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    private final long capacity;
    private final double perNano;
    private double tokens;
    private long asOf;

    /// @param now any steady clock, in nanoseconds
    TokenBucket(long capacity, long perSecond, long now) {
        this.capacity = capacity;
        this.perNano = perSecond / NANOS_PER_SECOND;
        this.tokens = capacity;
        this.asOf = now;
    }

    /// Takes the tokens if they are available; more than the capacity takes a full bucket.
    ///
    /// @return zero if they were taken, otherwise how long until they are available
    synchronized Duration take(long wanted, long now) {
        tokens = Math.min(capacity, tokens + (now - asOf) * perNano);
        asOf = now;
        double missing = Math.min(wanted, capacity) - tokens;
        if (missing > 0) {
            return Duration.ofNanos((long) Math.ceil(missing / perNano));
        }
        tokens -= Math.min(wanted, capacity);
        return Duration.ZERO;
    }
}
