package org.crampgraph.observability;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.http.AskedDocument;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.websocket.SocketRequest;
import org.crampgraph.transport.websocket.UpgradeException;

/// Counts requests to `/graphql` by document and status, cache hits included, and measures them from the first byte of
/// the request to the last byte of the response. Requests over a WebSocket have the status that HTTP would have given
/// them.
@ApplicationScoped
class RequestMetrics {

    /// Before every other handler of `/graphql`.
    static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 10;

    private static final String NO_DOCUMENT = "none";
    /// The client disconnected early.
    private static final String LEFT = "left";

    private final DocumentLabel label;
    private final MeterProvider<Timer> requests;

    RequestMetrics(MeterRegistry registry, DocumentLabel label) {
        this.label = label;
        this.requests = Timer.builder("crampgraph.requests").description("Requests, and their duration")
                .serviceLevelObjectives(Duration.ofMillis(2), Duration.ofMillis(10), Duration.ofMillis(50),
                        Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withRegistry(registry);
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::measure);
    }

    private void measure(RoutingContext http) {
        long start = System.nanoTime();
        http.addEndHandler(end -> {
            if (!(end.cause() instanceof UpgradeException)) {
                record(AskedDocument.of(http),
                        end.succeeded() ? Integer.toString(http.response().getStatusCode()) : LEFT,
                        Duration.ofNanos(System.nanoTime() - start));
            }
        });
        http.next();
    }

    void count(@Observes SocketRequest request) {
        int status = request.refusal().map(ErrorCode::status).orElse(HttpURLConnection.HTTP_OK);
        record(request.document(), request.left() ? LEFT : Integer.toString(status), request.time());
    }

    private void record(Optional<String> document, String status, Duration time) {
        requests.withTags(DocumentLabel.NAME, document.map(label::of).orElse(NO_DOCUMENT), "status", status)
                .record(time);
    }
}
