package org.crampgraph.testsupport;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Waits for asynchronous events.
public final class Await {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Await() {}

    /// Fails if it does not become true in time.
    public static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LONGEST.toSeconds() + " s: " + what);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
