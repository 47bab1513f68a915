package org.crampgraph.pack;

import java.time.Duration;

import jakarta.persistence.EntityManager;

/// Prevents replicas that start together from loading at the same time: the first loads, the others find the content
/// loaded.
final class LoadLock {
    /// Any number that nothing else in the database uses.
    private static final long KEY = 0x6372616d70L;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final EntityManager entities;

    LoadLock(EntityManager entities) {
        this.entities = entities;
    }

    /// Holds the lock until the transaction ends. Polls instead of waiting inside one statement, because statements,
    /// locks and sockets have time-outs shorter than a load on a slow machine.
    void acquire() {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!tried()) {
            if (System.nanoTime() > end) {
                throw new ContentLockedException(LONGEST_WAIT);
            }
            pause();
        }
    }

    private boolean tried() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", KEY).getSingleResult();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another replica was loading the content", e);
        }
    }
}
