package org.crampgraph.transport.http;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.connection.HttpDate;
import org.crampgraph.transport.response.RefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Checks the head of every request first. A proxy and this service must never disagree about where a request ends or
/// which host it is for, so ambiguous requests are rejected and their connection closed.
@ApplicationScoped
class RequestHead {

    private static final int FIRST = Integer.MIN_VALUE;
    private static final int UNKNOWN_VERSION = 505;
    private static final CharSequence ORIGIN = HttpHeaders.createOptimized("Origin");

    private final HttpDate date = new HttpDate();
    private final Duration writeTimeLimit;
    private final boolean cors;

    RequestHead(GraphQlConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.writeTimeLimit = config.http().writeTimeLimit();
        this.cors = cors;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle).failureHandler(this::fail);
    }

    void registerManagement(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(this::handle).failureHandler(this::fail);
    }

    private void handle(RoutingContext http) {
        http.response().putHeader(HttpHeaders.DATE, date.now());
        if (cors) {
            http.addHeadersEndHandler(end -> varyByOrigin(http));
        }
        if (http.request().version() == null) {
            http.response().setStatusCode(UNKNOWN_VERSION).end(); // EarlyRefusal explains it, with 400
        } else {
            problem(http.request()).ifPresentOrElse(why -> refuse(http, why), http::next);
        }
    }

    /// Whether another page may use a response depends on the page, so responses vary by it even if this request is not
    /// from one.
    private static void varyByOrigin(RoutingContext http) {
        var headers = http.response().headers();
        if (!headers.contains(HttpHeaders.VARY, ORIGIN, true)) {
            headers.add(HttpHeaders.VARY, ORIGIN);
        }
    }

    private static Optional<String> problem(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return Optional.empty();
        }
        if (!hasHost(request)) {
            return Optional.of("Send exactly one header `Host` with the name of the server.");
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !HeaderValues.line(request.headers(), HttpHeaders.TRANSFER_ENCODING).equalsIgnoreCase("chunked")) {
            return Optional.of("The service supports only `Transfer-Encoding: chunked`, once.");
        }
        if (request.headers().contains("")) {
            return Optional.of("A header has no name: remove it, or add the name before the colon.");
        }
        return Optional.empty();
    }

    /// Only HTTP/1.0 requests may omit it.
    private static boolean hasHost(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.isEmpty() ? request.version() == HttpVersion.HTTP_1_0
                : hosts.size() == 1 && request.authority() != null;
    }

    /// Requests that the router rejects before any of our routes.
    private void fail(RoutingContext http) {
        if (http.statusCode() == BAD_REQUEST.status() && !http.response().headWritten()) {
            http.response().putHeader(HttpHeaders.DATE, date.now());
            refuse(http, problem(http.request()).orElse("The URL cannot be decoded: check each percent sign."));
        } else {
            http.next();
        }
    }

    private void refuse(RoutingContext http, String why) {
        http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        http.addEndHandler(end -> AbortExchange.exchange(http.request()));
        new AnswerSender(http, writeTimeLimit).refuse(new RefusedException(BAD_REQUEST, why));
    }
}
