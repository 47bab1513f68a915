package org.crampgraph.transport.gateway;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonValue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.registry.Catalogue;
import org.jboss.logging.Logger;

/// Runs the documents of the catalogue once after startup, so that clients need not wait for one-time work of Java, the pool
/// and the database. The service is not ready before, but already answers requests.
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Gateway gateway;
    private final Duration timeLimit;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private Thread worker;

    WarmUp(Gateway gateway, GraphQlConfig config) {
        this.gateway = gateway;
        this.timeLimit = config.execution().warmUpTimeLimit();
    }

    void start(@Observes StartupEvent startup) {
        if (timeLimit.isZero()) {
            finished.complete(null);
            return;
        }
        finished.completeOnTimeout(null, timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        worker = Thread.ofVirtual().name("warm-up").start(this::run);
    }

    /// Stops it before the database is closed, which would be logged as an incident.
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        finished.complete(null);
        if (worker != null) {
            worker.join(STOPPING);
        }
    }

    /// Whether it has ended or timed out.
    public boolean isFinished() {
        return finished.isDone();
    }

    private void run() {
        long started = System.nanoTime();
        try {
            Catalogue.entries().stream().takeWhile(entry -> !finished.isDone()).forEach(this::run);
            LOG.infof("Warm-up took %d ms.", Duration.ofNanos(System.nanoTime() - started).toMillis());
        } finally {
            finished.complete(null);
        }
    }

    /// Stops at the time limit. Failures are only logged: a client that sends the same request gets the error.
    private void run(Catalogue.Entry entry) {
        var request = new GraphQlRequest(entry.query(), null, null, entry.variables(), JsonValue.EMPTY_JSON_OBJECT);
        try {
            gateway.ask(request,
                    new Caller("warm-up", Way.READ_ONLY, Identity.ANONYMOUS, "application/json", finished));
        } catch (CancellationException e) {
            LOG.debug("A document of the warm-up did not run", e);
        }
    }
}
