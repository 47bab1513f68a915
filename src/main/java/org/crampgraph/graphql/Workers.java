package org.crampgraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.BlockingOperationControl;
import org.eclipse.microprofile.context.ManagedExecutor;

/// Runs blocking work: on this thread if it may block, otherwise on a worker, so that an event loop never waits.
@ApplicationScoped
public class Workers {

    @Inject
    ManagedExecutor executor;

    public <T> CompletionStage<T> run(Supplier<T> work) {
        return BlockingOperationControl.isBlockingAllowed() ? here(work) : executor.supplyAsync(work);
    }

    private static <T> CompletionStage<T> here(Supplier<T> work) {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
