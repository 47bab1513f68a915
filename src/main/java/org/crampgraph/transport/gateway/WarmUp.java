package org.crampgraph.transport.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonValue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.transport.AnswerTypes;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.registry.Catalogue;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/// Runs the documents of the catalogue after startup and after each change of the content, so that clients need not wait for
/// one-time work of Java, the pool and the database, and find content in the caches. The service is not ready before the first time,
/// but already answers requests.
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final Duration STOPPING = Duration.ofSeconds(5);
    /// Changes that follow one another so closely are one: otherwise it would take the machine from clients.
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Gateway gateway;
    private final OwnServer server;
    private final ContentWatch watch;
    private final Duration timeLimit;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile CompletableFuture<Void> latest = finished;
    private volatile Thread worker;
    private volatile boolean stopped;

    WarmUp(Gateway gateway, OwnServer server, ContentWatch watch, GraphQlConfig config) {
        this.gateway = gateway;
        this.server = server;
        this.watch = watch;
        this.timeLimit = config.execution().warmUpTimeLimit();
    }

    void start(@Observes StartupEvent startup) {
        if (timeLimit.isZero()) {
            finished.complete(null);
        } else {
            run(finished);
        }
    }

    /// Not while it is running: then it goes on with the new content.
    void repeat(@Observes ServedContent changed) {
        CompletableFuture.delayedExecutor(QUIET.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            if (finished.isDone() && !timeLimit.isZero() && !stopped && watch.current().equals(Optional.of(changed))
                    && !worker.isAlive()) {
                run(new CompletableFuture<>());
            }
        });
    }

    private synchronized void run(CompletableFuture<Void> end) {
        latest = end.completeOnTimeout(null, timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        worker = Thread.ofVirtual().name("warm-up").start(() -> runUntil(end));
    }

    /// Stops it before the database is closed, which would be logged as an incident.
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopped = true;
        latest.complete(null);
        if (worker != null) {
            worker.join(STOPPING);
        }
    }

    /// Whether the first has ended or timed out.
    public boolean isFinished() {
        return finished.isDone();
    }

    private void runUntil(CompletableFuture<Void> end) {
        long started = System.nanoTime();
        try {
            var entries = Catalogue.entries();
            if (end == finished) {
                server.send(entries, end);
            }
            entries.stream().takeWhile(entry -> !end.isDone()).forEach(entry -> run(entry, end));
            LOG.logf(end == finished ? Level.INFO : Level.DEBUG, "Warm-up took %d ms.",
                    Duration.ofNanos(System.nanoTime() - started).toMillis());
        } finally {
            end.complete(null);
        }
    }

    /// For each type of answer that clients ask for, unless it is cached by now. Failures are only logged: a client that sends the same request gets the error.
    private void run(Catalogue.Entry entry, CompletableFuture<Void> end) {
        var request = new GraphQlRequest(entry.query(), null, null, entry.variables(), JsonValue.EMPTY_JSON_OBJECT);
        try {
            for (var type : List.of(AnswerTypes.JSON, AnswerTypes.GRAPHQL)) {
                gateway.ask(request, new Caller("warm-up", Way.READ_ONLY, Identity.ANONYMOUS, type, end));
            }
        } catch (CancellationException e) {
            LOG.debug("A document of the warm-up did not run", e);
        }
    }
}
