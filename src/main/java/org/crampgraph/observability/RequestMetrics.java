package org.crampgraph.observability;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.http.AskedDocument;

/// Counts requests to `/graphql` by document and status, answers from the cache included: from their first byte to the last of the answer.
@ApplicationScoped
class RequestMetrics {

    /// Before everything that answers at `/graphql`.
    static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 10;

    private static final String NO_DOCUMENT = "none";

    private final DocumentLabel label;
    private final MeterProvider<Timer> requests;

    RequestMetrics(MeterRegistry registry, DocumentLabel label) {
        this.label = label;
        this.requests = Timer.builder("crampgraph.requests").description("Requests, and how long each took")
                .serviceLevelObjectives(Duration.ofMillis(2), Duration.ofMillis(10), Duration.ofMillis(50),
                        Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withRegistry(registry);
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::measure);
    }

    private void measure(RoutingContext http) {
        long start = System.nanoTime();
        http.addEndHandler(end -> requests
                .withTags(DocumentLabel.NAME, AskedDocument.of(http).map(label::of).orElse(NO_DOCUMENT),
                        "status", end.succeeded() ? Integer.toString(http.response().getStatusCode()) : "left")
                .record(Duration.ofNanos(System.nanoTime() - start)));
        http.next();
    }
}
