package org.crampgraph.transport.http;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.admission.ConcurrencyLimiter.Permit;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequest.Sharing;
import org.crampgraph.transport.cache.RawRequest;
import org.crampgraph.transport.cache.Reply;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.gateway.Gateway;
import org.crampgraph.transport.response.RefusedException;
import org.jboss.logging.Logger;

/// A received HTTP request and its response, whatever the result.
final class HttpExchange {

    private static final Logger LOG = Logger.getLogger(HttpExchange.class);

    private final RoutingContext http;
    private final Gateway gateway;
    private final RepeatedAnswers repeated;
    private final AnswerSender sender;
    private final HttpCaller callers;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private AnswerMedia media = AnswerMedia.JSON;
    private KnownRequest known;

    HttpExchange(RoutingContext http, Gateway gateway, RepeatedAnswers repeated, AnswerSender sender,
            HttpCaller callers) {
        this.http = http;
        this.gateway = gateway;
        this.repeated = repeated;
        this.sender = sender;
        this.callers = callers;
        http.addEndHandler(end -> {
            if (end.failed()) {
                gone.complete(null);
            }
        });
    }

    /// Never blocks.
    void refuse(RefusedException refusal) {
        sender.refuse(refusal);
    }

    /// Blocks until the response is sent, or is cached.
    ///
    /// @param raw as received
    /// @param request returns the parsed request, or throws a [RefusedException]
    /// @param permit closed before the response is sent, which can take long if the client is slow
    void answer(RawRequest raw, Supplier<GraphQlRequest> request, Permit permit) {
        try {
            send(raw, replyTo(request, permit));
        } catch (CancellationException nobodyWaits) {
            LOG.debug("The client disconnected before the response was ready");
        }
    }

    private void send(RawRequest raw, Reply reply) {
        switch (reply) {
            case Kept kept -> repeated.send(http.request(), raw, kept, known);
            case Passing passing -> sender.send(passing.answer(), media);
        }
    }

    private Reply replyTo(Supplier<GraphQlRequest> request, Permit permit) {
        try (permit) {
            media = AnswerMedia.of(Preference.of(http.request().headers(), HttpHeaders.ACCEPT));
            return replyTo(request.get(), permit);
        } catch (RefusedException refusal) {
            return new Passing(refusal.answer());
        }
    }

    private Reply replyTo(GraphQlRequest request, Permit permit) {
        var response = gateway.ask(request, callers.of(http.request(), media.contentType(), gone), permit);
        response.key().ifPresent(key -> {
            AskedDocument.is(key.document(), http);
            known = new KnownRequest(key, AcceptedCoding.isGzip(http.request()), sharing(request));
        });
        return response.reply();
    }

    private Sharing sharing(GraphQlRequest request) {
        if (!HttpCaller.isReading(http.request())) {
            return Sharing.NONE;
        }
        return request.query() == null ? Sharing.FOR_A_WHILE : Sharing.WHILE_CONFIRMED;
    }
}
