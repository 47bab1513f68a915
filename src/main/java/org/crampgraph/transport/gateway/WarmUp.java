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
import org.crampgraph.transport.OwnClient;
import org.crampgraph.transport.registry.Catalogue;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/// Runs the documents of the catalogue after startup and after each change of the content, and after startup other documents, too, so that
/// clients need not wait for one-time work of Java, the pool and the database, and find content in the caches. The service is not ready
/// before the first time, but already answers requests.
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final Duration STOPPING = Duration.ofSeconds(5);
    /// Changes that follow one another so closely are one: otherwise it would take the machine from clients.
    private static final Duration QUIET = Duration.ofSeconds(2);
    /// With fewer, p99 of the next thousand requests is more than twice that of later ones (`src/bench/run warm`, docs/benchmarks.md).
    static final int SAMPLES = 1_000;

    private final Gateway gateway;
    private final OwnServer server;
    private final SampleRequests samples;
    private final ContentWatch watch;
    private final OwnClient own;
    private final Duration timeLimit;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile CompletableFuture<Void> latest = finished;
    private volatile Thread worker;
    private volatile boolean stopped;

    WarmUp(Gateway gateway, OwnServer server, SampleRequests samples, ContentWatch watch, OwnClient own,
            GraphQlConfig config) {
        this.gateway = gateway;
        this.server = server;
        this.samples = samples;
        this.watch = watch;
        this.own = own;
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
            boolean first = end == finished;
            var catalogue = Catalogue.entries().stream().map(WarmUp::request).toList();
            boolean http = first && server.send(catalogue, end);
            List.of(AnswerTypes.JSON, AnswerTypes.GRAPHQL).forEach(type -> ask(catalogue, type, end));
            if (first) {
                askSamples(http, end);
            }
            LOG.logf(first ? Level.INFO : Level.DEBUG, "Warm-up took %d ms.",
                    Duration.ofNanos(System.nanoTime() - started).toMillis());
        } finally {
            end.complete(null);
        }
    }

    /// Over HTTP if the service has plain HTTP, because a third of the code that is slow at first is below the gateway.
    private void askSamples(boolean http, CompletableFuture<Void> end) {
        var requests = samples.some(SAMPLES).toList();
        if (!http || !server.send(requests, end)) {
            ask(requests, AnswerTypes.GRAPHQL, end);
        }
    }

    private static GraphQlRequest request(Catalogue.Entry entry) {
        return new GraphQlRequest(entry.query(), null, null, entry.variables(), JsonValue.EMPTY_JSON_OBJECT);
    }

    /// Executes what is not cached by now. Errors are left to the clients that send such requests.
    private void ask(List<GraphQlRequest> requests, String type, CompletableFuture<Void> end) {
        var caller = new Caller(own.address(), Way.READ_ONLY, Identity.ANONYMOUS, type, end);
        try {
            requests.stream().takeWhile(request -> !end.isDone()).forEach(request -> gateway.ask(request, caller));
        } catch (CancellationException e) {
            LOG.debug("A document of the warm-up did not run", e);
        }
    }
}
