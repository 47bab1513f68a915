package org.crampgraph.transport.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequests;
import org.crampgraph.transport.cache.RawRequest;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.gateway.Gateway;

/// Answers identical request bytes from the cache, with two look-ups. Never blocks; call it on the event loop.
@Singleton
class RepeatedAnswers {

    private static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

    private final KnownRequests known;
    private final Gateway gateway;
    private final KeptAnswerSender sender;
    private final HttpCaller callers;

    RepeatedAnswers(KnownRequests known, Gateway gateway, KeptAnswerSender sender, HttpCaller callers) {
        this.known = known;
        this.gateway = gateway;
        this.sender = sender;
        this.callers = callers;
    }

    /// @param content the body, one byte per character, or the query of the URL
    static RawRequest raw(HttpServerRequest request, String content) {
        var method = request.method().name();
        return new RawRequest(method.equals("HEAD") ? "GET" : method, content == null ? "" : content,
                HeaderValues.line(request.headers(), HttpHeaders.ACCEPT),
                HeaderValues.line(request.headers(), HttpHeaders.ACCEPT_ENCODING), HttpCaller.identity(request));
    }

    /// The parsed request, if identical bytes came before and the answer is cacheable.
    Optional<KnownRequest> find(RawRequest raw) {
        return known.find(raw);
    }

    /// @return whether it has been answered
    boolean answered(RoutingContext http, KnownRequest again) {
        var kept = gateway.cached(again.key(), callers.of(http.request(), again.key().contentType(), NEVER));
        kept.ifPresent(answer -> {
            AskedDocument.is(again.key().document(), http);
            sender.send(http.request(), answer, again);
        });
        return kept.isPresent();
    }

    /// Sends an answer found by parsing the request, and remembers its bytes for next time.
    void send(HttpServerRequest request, RawRequest raw, Kept kept, KnownRequest asked) {
        known.add(raw, asked);
        sender.send(request, kept, asked);
    }
}
