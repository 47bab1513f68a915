package org.crampgraph.transport.http;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.crampgraph.transport.wire.PacedStream;

/// The body of a response. A body of one chunk is sent with its length. For `HEAD` only the headers are sent.
final class ResponseStream extends PacedStream {

    private final HttpServerResponse response;
    private final boolean head;
    private boolean several;

    ResponseStream(HttpServerRequest request, Duration timeLimit) {
        super(timeLimit);
        this.response = request.response();
        this.head = request.method() == HttpMethod.HEAD;
    }

    @Override
    protected Future<Void> send(Buffer piece, boolean last) {
        if (last && !several) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(piece.length()));
        }
        several = true;
        if (head) {
            return last ? response.end() : Future.succeededFuture();
        }
        if (last) {
            return response.end(piece);
        }
        if (!response.headWritten()) {
            response.setChunked(true); // the total length of several chunks is unknown
        }
        return response.write(piece);
    }
}
