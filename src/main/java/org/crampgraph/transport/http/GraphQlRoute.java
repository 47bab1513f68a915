package org.crampgraph.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.crampgraph.transport.ErrorCode.METHOD_NOT_ALLOWED;
import static org.crampgraph.transport.ErrorCode.OVERLOADED;

import java.time.Duration;
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
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.RequestRoom;

/// GraphQL over HTTP at `/graphql`. A request is received on the event loop. There it is answered, too, where its
/// answer is kept; otherwise on a virtual thread of its own.
@ApplicationScoped
class GraphQlRoute {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
    /// After authentication, before the server's own limit of a body, which could not tell what it is about.
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final Answers answers;
    private final RepeatedAnswers repeated;
    private final ExecutorService threads;
    private final Vertx vertx;
    private final GraphQlConfig.Http config;
    private final RequestRoom room;
    private final HttpCaller callers;

    GraphQlRoute(Answers answers, RepeatedAnswers repeated, RequestRoom room,
            @VirtualThreads ExecutorService threads, Vertx vertx, HttpCaller callers, GraphQlConfig config) {
        this.answers = answers;
        this.repeated = repeated;
        this.room = room;
        this.threads = threads;
        this.vertx = vertx;
        this.callers = callers;
        this.config = config.http();
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext http) {
        if (!room.tryEnter()) {
            var full = RefusedException.retryAfter(OVERLOADED, "Too many requests are under way; please try again.",
                    Duration.ofSeconds(1));
            exchange(http).refuse(full);
            return;
        }
        http.addEndHandler(end -> room.leave());
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
                            if (failure instanceof RefusedException refusal) { // otherwise the client is gone
                                exchange(http).refuse(refusal);
                            }
                        });
    }

    /// What was asked before in the same words is answered here and now, on the event loop. So is what would be turned away later:
    /// under too much load there is no time to find out first what it asks. When the content has changed, all ask at once what they
    /// asked before; only the first of them will need a seat, so that they are let in without.
    ///
    /// @param content the body, a byte for a character, or the query of the URL
    private void answer(RoutingContext http, String content, Supplier<GraphQlRequest> request) {
        var raw = RepeatedAnswers.raw(http.request(), content);
        var again = repeated.find(raw);
        if (again.isPresent() && repeated.answered(http, again.get())) {
            return;
        }
        var exchange = exchange(http);
        try {
            var seat = answers.seat();
            if (again.isEmpty()) {
                seat.take();
            }
            threads.execute(() -> exchange.answer(raw, request, seat));
        } catch (RefusedException full) {
            exchange.refuse(full);
        }
    }

    private HttpExchange exchange(RoutingContext http) {
        return new HttpExchange(http, answers, repeated, new AnswerSender(http, config.writeTimeLimit()), callers);
    }
}
