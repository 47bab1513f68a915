package org.crampgraph.transport.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/// Streams bytes to a client in chunks. The writing thread (a virtual one) is at most one chunk ahead of the client, so
/// a response of any length takes no more memory than two chunks, however slowly it is read.
///
/// After a failed chunk nothing more is sent: the client has an incomplete response, which must not look complete.
public abstract class PacedStream extends OutputStream {

    private static final int PIECE = 32 * 1024;
    private static final int USUAL = 2 * 1024;

    private final Duration timeLimit;
    private Buffer piece = Buffer.buffer(USUAL);
    private Future<Void> previous = Future.succeededFuture();
    private boolean ended;

    /// @param timeLimit time limit for the client to accept one chunk
    protected PacedStream(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /// Completes when the client has received the chunk, as far as the network reports it.
    protected abstract Future<Void> send(Buffer piece, boolean last);

    @Override
    public final void write(int b) throws IOException {
        piece.appendByte((byte) b);
        sendFullPiece();
    }

    @Override
    public final void write(byte[] bytes, int offset, int length) throws IOException {
        piece.appendBytes(bytes, offset, length);
        sendFullPiece();
    }

    private void sendFullPiece() throws IOException {
        if (piece.length() >= PIECE) {
            await(previous);
            previous = send(piece, false);
            piece = Buffer.buffer(PIECE);
        }
    }

    /// What fits into one chunk is sent whole.
    @Override
    public final void close() throws IOException {
        if (!ended) {
            await(previous);
            await(send(piece, true));
            ended = true;
        }
    }

    private void await(Future<Void> write) throws IOException {
        if (ended) {
            throw new IOException("An earlier chunk could not be sent");
        }
        try {
            write.toCompletionStage().toCompletableFuture().get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failed("The client disconnected", e);
        } catch (TimeoutException e) {
            throw failed("The client reads too slowly", e);
        } catch (InterruptedException e) {
            throw failed("Interrupted while the client reads", e);
        }
    }

    private IOException failed(String why, Exception cause) {
        ended = true;
        return new IOException(why, cause);
    }
}
