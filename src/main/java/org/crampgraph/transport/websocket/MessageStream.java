package org.crampgraph.transport.websocket;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import org.crampgraph.transport.wire.PacedStream;

/// A text message, sent frame by frame; a short one as a single frame.
final class MessageStream extends PacedStream {

    private final ServerWebSocket socket;
    private boolean begun;

    MessageStream(ServerWebSocket socket, Duration timeLimit) {
        super(timeLimit);
        this.socket = socket;
    }

    @Override
    protected Future<Void> send(Buffer piece, boolean last) {
        if (begun) {
            return socket.writeFrame(WebSocketFrame.continuationFrame(piece, last));
        }
        begun = true;
        if (last) {
            return socket.writeFinalTextFrame(piece.toString());
        }
        // Vert.x sends only the first frame as text, and a chunk may end within a character
        socket.writeFrame(WebSocketFrame.textFrame(piece.getString(0, 1), false));
        return send(piece.slice(1, piece.length()), false);
    }
}
