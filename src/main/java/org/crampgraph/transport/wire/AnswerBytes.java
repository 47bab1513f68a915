package org.crampgraph.transport.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.crampgraph.transport.response.Answer;

/// A response as JSON in memory, up to a limit.
public final class AnswerBytes extends OutputStream {

    private static final int USUAL = 4 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private final long limit;

    private AnswerBytes(long limit) {
        this.limit = limit;
    }

    /// Empty if it is longer than the limit.
    public static Optional<byte[]> of(Answer answer, long limit) {
        var json = new AnswerBytes(limit);
        try {
            AnswerJson.write(answer, json);
            return Optional.of(json.bytes.toByteArray());
        } catch (IOException tooLong) {
            return Optional.empty();
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] piece, int offset, int length) throws IOException {
        if (bytes.size() + length > limit) {
            throw new IOException("longer than " + limit + " bytes");
        }
        bytes.write(piece, offset, length);
    }
}
