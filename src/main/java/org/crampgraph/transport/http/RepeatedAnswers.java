package org.crampgraph.transport.http;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.GraphQlService;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequests;
import org.crampgraph.transport.cache.RawRequest;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;

/// Answers identical request bytes from the cache, with two look-ups. Never blocks; call it on the event loop.
@Singleton
class RepeatedAnswers {

    private final KnownRequests known;
    private final AnswerCache cache;
    private final GraphQlService service;
    private final KeptAnswerSender sender;
    private final HttpCaller callers;
    private final boolean budgeted;

    RepeatedAnswers(KnownRequests known, AnswerCache cache, GraphQlService service, KeptAnswerSender sender,
            HttpCaller callers, GraphQlConfig config) {
        this.known = known;
        this.cache = cache;
        this.service = service;
        this.sender = sender;
        this.callers = callers;
        this.budgeted = config.budget().enabled();
    }

    /// @param content the body, one byte per character, or the query of the URL
    static RawRequest raw(HttpServerRequest request, String content) {
        var method = request.method().name();
        return new RawRequest(method.equals("HEAD") ? "GET" : method, content == null ? "" : content,
                HeaderValues.line(request.headers(), HttpHeaders.ACCEPT),
                HeaderValues.line(request.headers(), HttpHeaders.ACCEPT_ENCODING));
    }

    /// The parsed request, if identical bytes came before and the answer is cacheable.
    Optional<KnownRequest> find(RawRequest raw) {
        return known.find(raw);
    }

    /// @return whether it has been answered
    boolean answered(RoutingContext http, KnownRequest again) {
        var kept = cache.find(again.question());
        if (kept.isEmpty() || budgeted && !isAdmitted(http.request())) {
            return false;
        }
        AskedDocument.is(again.question().document(), http);
        sender.send(http.request(), new Kept(kept.get(), Origin.HIT), again);
        return true;
    }

    /// Sends an answer found by parsing the request, and remembers its bytes for next time.
    void send(HttpServerRequest request, RawRequest raw, Kept kept, KnownRequest asked) {
        known.add(raw, asked);
        sender.send(request, kept, asked);
    }

    /// One that is not cached takes the long way, which reports the reason.
    private boolean isAdmitted(HttpServerRequest request) {
        try {
            service.admitRepetition(callers.of(request));
            return true;
        } catch (RefusedException refusal) {
            return false;
        }
    }
}
