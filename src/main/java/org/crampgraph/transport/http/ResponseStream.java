package org.crampgraph.transport.http;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/// The body of a response. One of a single piece is sent with its length.
final class ResponseStream extends PacedStream {

    private final HttpServerResponse response;

    ResponseStream(HttpServerResponse response, Duration timeLimit) {
        super(timeLimit);
        this.response = response;
    }

    @Override
    protected Future<Void> send(Buffer piece, boolean last) {
        if (last) {
            return response.end(piece);
        }
        if (!response.headWritten()) {
            response.setChunked(true); // once there are several pieces, nobody knows their length
        }
        return response.write(piece);
    }
}
