package org.crampgraph.testsupport;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Runs a few requests at a time.
///
/// Not with parallel streams: Groovy, and so REST-assured, waits for their threads when it is first used.
public final class Concurrently {

    private static final int THREADS = 3;

    private Concurrently() {}

    /// Returns when all are done; fails as the first that failed.
    public static <T> void forEach(Stream<T> things, Consumer<T> action) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = things.map(thing -> threads.submit(() -> action.accept(thing))).toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Error error ? error : new AssertionError(failed.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
