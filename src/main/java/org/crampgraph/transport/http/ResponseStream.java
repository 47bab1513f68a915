package org.crampgraph.transport.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/// The body of a response, sent piece by piece. The writing thread (a virtual one) goes only one piece ahead of the client,
/// so an answer takes no more memory than two pieces, however long it is and however slowly it is read.
final class ResponseStream extends OutputStream {

    private static final int PIECE = 32 * 1024;
    private static final int USUAL = 2 * 1024;

    private final HttpServerResponse response;
    private final Duration timeLimit;
    private Buffer piece = Buffer.buffer(USUAL);
    private Future<Void> previous = Future.succeededFuture();

    /// @param timeLimit how long the client may take to accept one piece
    ResponseStream(HttpServerResponse response, Duration timeLimit) {
        this.response = response;
        this.timeLimit = timeLimit;
    }

    @Override
    public void write(int b) throws IOException {
        piece.appendByte((byte) b);
        sendFullPiece();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        piece.appendBytes(bytes, offset, length);
        sendFullPiece();
    }

    private void sendFullPiece() throws IOException {
        if (piece.length() >= PIECE) {
            await(previous);
            if (!response.headWritten()) {
                response.setChunked(true); // once there are several pieces, nobody knows their length
            }
            previous = response.write(piece);
            piece = Buffer.buffer(PIECE);
        }
    }

    /// An answer of one piece is sent whole, with its length.
    @Override
    public void close() throws IOException {
        if (!response.ended()) {
            await(previous);
            await(response.end(piece));
        }
    }

    private void await(Future<Void> write) throws IOException {
        try {
            write.toCompletionStage().toCompletableFuture().get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("The client went away", e);
        } catch (TimeoutException e) {
            throw new IOException("The client reads too slowly", e);
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("Interrupted while the client reads").initCause(e);
        }
    }
}
