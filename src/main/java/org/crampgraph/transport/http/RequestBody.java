package org.crampgraph.transport.http;

import static org.crampgraph.transport.response.ErrorCode.BODY_TOO_LARGE;
import static org.crampgraph.transport.response.ErrorCode.REQUEST_TIMEOUT;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.crampgraph.transport.response.RefusedException;

/// Receives a request's body, within its limits of size and time.
final class RequestBody {

    private static final Duration LINGER = Duration.ofSeconds(2);

    private final Promise<Buffer> complete = Promise.promise();
    private final Buffer received = Buffer.buffer();
    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long maxBytes;

    private RequestBody(Vertx vertx, HttpServerRequest request, long maxBytes) {
        this.vertx = vertx;
        this.request = request;
        this.maxBytes = maxBytes;
    }

    /// Fails with a [RefusedException] if the body has another type, is too long or too slow, and with the connection's
    /// error if it breaks. A client that waits for `100 Continue` gets it, or the error instead.
    static Future<Buffer> read(Vertx vertx, HttpServerRequest request, long maxBytes, Duration timeLimit) {
        var body = new RequestBody(vertx, request, maxBytes);
        request.exceptionHandler(body.complete::tryFail);
        request.handler(body::take);
        request.endHandler(end -> body.complete.tryComplete(body.received));
        body.begin();
        vertx.runOnContext(later -> body.limit(timeLimit));
        return body.complete.future();
    }

    private void begin() {
        try {
            RequestMedia.check(request.headers());
            if (declared() > maxBytes) {
                refuse(tooLong(declared()));
            } else if (request.version() != HttpVersion.HTTP_1_0
                    && request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
                request.response().writeContinue();
            }
        } catch (RefusedException refusal) {
            refuse(refusal);
        }
    }

    /// A short body arrives with the head of the request and is complete by now: no timer for those.
    private void limit(Duration time) {
        if (!complete.future().isComplete()) {
            long timer = vertx.setTimer(time.toMillis(), t -> refuse(new RefusedException(REQUEST_TIMEOUT,
                    "The body did not arrive within %d ms.".formatted(time.toMillis()))));
            complete.future().onComplete(done -> vertx.cancelTimer(timer));
        }
    }

    private void take(Buffer piece) {
        if (complete.future().isComplete()) {
            return;
        }
        if (received.length() + piece.length() <= maxBytes) {
            received.appendBuffer(piece);
        } else {
            refuse(tooLong(received.length() + piece.length()));
        }
    }

    private RefusedException tooLong(long bytes) {
        return RefusedException.overLimit(BODY_TOO_LARGE, "The body has more than %d bytes.".formatted(maxBytes),
                maxBytes, bytes);
    }

    /// Discards what still arrives. The connection stays open for a while, because a client that is cut off while it
    /// sends cannot read the reason.
    private void refuse(RefusedException refusal) {
        if (!complete.future().isComplete() && request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE); // so that the client does not reuse it
        }
        if (complete.tryFail(refusal)) {
            vertx.setTimer(LINGER.toMillis(), t -> {
                if (!request.isEnded()) {
                    AbortExchange.exchange(request);
                }
            });
        }
    }

    private long declared() {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
