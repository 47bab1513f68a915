package org.crampgraph.transport.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.GraphQlService;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.execution.Incident;

/// One request over HTTP that has been received, and its answer, whatever becomes of it.
final class HttpExchange {

    private final RoutingContext http;
    private final GraphQlService service;
    private final AnswerSender sender;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    HttpExchange(RoutingContext http, GraphQlService service, AnswerSender sender) {
        this.http = http;
        this.service = service;
        this.sender = sender;
        http.addEndHandler(end -> {
            if (end.failed()) {
                gone.complete(null);
            }
        });
    }

    /// Blocks until the answer is sent.
    ///
    /// @param request gives what the client asks, or throws a [RefusedException]
    void answer(Supplier<GraphQlRequest> request) {
        var media = AnswerMedia.JSON;
        Answer answer;
        try {
            media = AnswerMedia.of(http.parsedHeaders().accept());
            answer = answerTo(request.get());
        } catch (RefusedException refusal) {
            answer = refusal.answer();
        } catch (CancellationException nobodyWaits) {
            return;
        } catch (RuntimeException | Error fault) {
            answer = new Answer(List.of(new Incident().report(List.of(), "the request failed", fault)), null, Map.of());
        }
        sender.send(answer, media);
    }

    private Answer answerTo(GraphQlRequest request) {
        var method = http.request().method();
        boolean head = method.equals(HttpMethod.HEAD);
        var way = head || method.equals(HttpMethod.GET) ? Way.READ_ONLY : Way.READ_AND_WRITE;
        var prepared = service.prepare(request, new Caller(address(), way));
        return head ? new Answer(List.of(), new Answer.Data(null), Map.of()) : service.run(prepared, gone);
    }

    private String address() {
        return Optional.ofNullable(http.request().remoteAddress()).map(SocketAddress::hostAddress).orElse("unknown");
    }
}
