package org.crampgraph.transport.http;

import java.time.Duration;

import jakarta.inject.Singleton;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.cache.CacheConfig;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.KeptBytes;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequest.Sharing;
import org.crampgraph.transport.cache.Reply.Kept;

/// Sends cached answers as bytes. Never blocks.
@Singleton
public class KeptAnswerSender {

    private static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Encoding");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    /// Usual number of bytes that the socket accepts at once.
    private static final int PIECE = 32 * 1024;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final ContentWatch watch;
    private final Duration writeTimeLimit;
    private final CharSequence forAWhile;

    KeptAnswerSender(Vertx vertx, ContentWatch watch, GraphQlConfig graphQl, CacheConfig config) {
        this.vertx = vertx;
        this.watch = watch;
        this.writeTimeLimit = graphQl.http().writeTimeLimit();
        this.forAWhile = HttpHeaders.createOptimized("public, max-age=%d, stale-while-revalidate=%d"
                .formatted(config.maxAge().toSeconds(), config.staleWhileRevalidate().toSeconds()));
    }

    public void send(HttpServerRequest request, Kept kept, KnownRequest known) {
        var bytes = kept.answer().bytes(known.gzip());
        var response = request.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, control(known.sharing())).headers().add(HttpHeaders.VARY, VARY);
        sendStatus(response, kept);
        if (known.sharing() == Sharing.NONE) {
            sendBody(request, kept.answer(), bytes);
            return;
        }
        response.putHeader(HttpHeaders.ETAG, bytes.tag());
        if (IfNoneMatch.names(request.headers(), bytes.tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            sendBody(request, kept.answer(), bytes);
        }
    }

    /// While the database is unreachable, the answer may be out of date; `Age` then says since when.
    private void sendStatus(HttpServerResponse response, Kept kept) {
        if (watch.listening()) {
            response.putHeader(CACHE_STATUS, kept.origin().status());
            return;
        }
        long made = System.nanoTime() - kept.answer().madeAt();
        var age = Long.toString(Duration.ofNanos(Math.min(made, watch.unconfirmedFor().toNanos())).toSeconds());
        response.putHeader(CACHE_STATUS, kept.origin().status() + "; ttl=-" + age + "; detail=unconfirmed")
                .putHeader(HttpHeaders.AGE, age);
    }

    /// Only the headers of the body itself and the body, which `HEAD` leaves out. A client that does not read it in time is
    /// cut off.
    ///
    /// @param bytes of the answer, as the client accepts them
    public void sendBody(HttpServerRequest request, KeptAnswer answer, KeptBytes bytes) {
        var response = request.response().putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
        if (bytes.compressed()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.buffer().length())).end();
        } else {
            end(request, bytes.buffer());
        }
    }

    private void end(HttpServerRequest request, Buffer body) {
        Future<Void> sent = request.response().end(body);
        if (body.length() > PIECE && !sent.isComplete()) {
            long timer = vertx.setTimer(writeTimeLimit.toMillis(), tooSlow -> AbortExchange.exchange(request));
            sent.onComplete(done -> vertx.cancelTimer(timer));
        }
    }

    private CharSequence control(Sharing sharing) {
        return switch (sharing) {
            case NONE -> NO_STORE;
            case WHILE_CONFIRMED -> NO_CACHE;
            case FOR_A_WHILE -> forAWhile;
        };
    }
}
