package org.crampgraph.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.crampgraph.transport.response.ErrorCode.METHOD_NOT_ALLOWED;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.admission.Admission;
import org.crampgraph.transport.admission.ConcurrencyLimiter;
import org.crampgraph.transport.gateway.Gateway;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.wire.RequestParser;

/// GraphQL over HTTP at `/graphql`. Requests are received on the event loop. Cached answers are sent there, too; all
/// others on a virtual thread.
@ApplicationScoped
class GraphQlRoute {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
    /// After authentication, and before the server's own limit of a body, whose error would have no GraphQL code.
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final Gateway gateway;
    private final RepeatedAnswers repeated;
    private final ExecutorService threads;
    private final Vertx vertx;
    private final GraphQlConfig.Http config;
    private final ConcurrencyLimiter requests;
    private final HttpCaller callers;

    GraphQlRoute(Gateway gateway, RepeatedAnswers repeated, Admission admission,
            @VirtualThreads ExecutorService threads, Vertx vertx, HttpCaller callers, GraphQlConfig config) {
        this.gateway = gateway;
        this.repeated = repeated;
        this.requests = admission.requests();
        this.threads = threads;
        this.vertx = vertx;
        this.callers = callers;
        this.config = config.http();
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext http) {
        var permit = requests.permit();
        try {
            permit.admit();
        } catch (RefusedException full) {
            exchange(http).refuse(full);
            return;
        }
        http.addEndHandler(end -> permit.close());
        switch (http.request().method().name()) {
            case "GET", "HEAD" -> answer(http, http.request().query(),
                    () -> RequestParser.ofUrl(UrlParameters.of(http.request().query())));
            case "POST" -> receive(http);
            case "OPTIONS" -> http.response().setStatusCode(204).putHeader("Allow", String.join(", ", METHODS)).end();
            default -> exchange(http).refuse(new RefusedException(List.of(AnswerError.of(METHOD_NOT_ALLOWED,
                    "Send queries by GET or POST and mutations by POST.").with("allowed", METHODS))));
        }
    }

    private void receive(RoutingContext http) {
        RequestBody.read(vertx, http.request(), config.maxBody().asLongValue(), config.bodyTimeLimit())
                .onComplete(body -> answer(http, body.toString(ISO_8859_1), () -> RequestParser.ofBody(body)),
                        failure -> {
                            if (failure instanceof RefusedException refusal) { // otherwise the client disconnected
                                exchange(http).refuse(refusal);
                            }
                        });
    }

    /// Sends a cached answer to identical request bytes now, on the event loop, and rejects now what would be rejected
    /// later: under overload there is no time to parse it first. After a change of the content many clients repeat
    /// their requests at once; only the first needs a permit, so the others are let in without one.
    ///
    /// @param content the body, one byte per character, or the query of the URL
    private void answer(RoutingContext http, String content, Supplier<GraphQlRequest> request) {
        var raw = RepeatedAnswers.raw(http.request(), content);
        var again = repeated.find(raw);
        if (again.isPresent() && repeated.answered(http, again.get())) {
            return;
        }
        var exchange = exchange(http);
        try {
            var permit = gateway.permit();
            if (again.isEmpty()) {
                permit.admit();
            }
            threads.execute(() -> exchange.answer(raw, request, permit));
        } catch (RefusedException full) {
            exchange.refuse(full);
        }
    }

    private HttpExchange exchange(RoutingContext http) {
        return new HttpExchange(http, gateway, repeated, new AnswerSender(http, config.writeTimeLimit()), callers);
    }
}
