package org.crampgraph.pages;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequest.Sharing;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.http.AcceptedCoding;
import org.crampgraph.transport.http.KeptAnswerSender;

/// Sends pages, with the headers that answers have.
@Singleton
class PageSender {

    private final KeptAnswerSender sender;

    PageSender(KeptAnswerSender sender) {
        this.sender = sender;
    }

    /// A page whose answer is cached: with its `ETag`, for caches on the way.
    ///
    /// @param key of the answer
    void send(RoutingContext http, Kept page, CacheKey key) {
        sender.send(http.request(), page,
                new KnownRequest(key, AcceptedCoding.isGzip(http.request()), Sharing.FOR_A_WHILE));
    }

    /// A page that no cache may store.
    void sendOnce(RoutingContext http, KeptAnswer page) {
        send(http, new ErrorPages.Result(200, 0, page));
    }

    void send(RoutingContext http, ErrorPages.Result result) {
        var response = http.response().setStatusCode(result.status())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (result.retryAfterSeconds() > 0) {
            response.putHeader("Retry-After", Long.toString(result.retryAfterSeconds()));
        }
        sender.sendBody(http.request(), result.page(), result.page().bytes(AcceptedCoding.isGzip(http.request())));
    }
}
