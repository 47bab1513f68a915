package org.crampgraph.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads one response to its end without storing it: just enough HTTP/1.1 to cost next to nothing.
final class Response {

    private final byte[] line = new byte[8192];
    private int length;
    private boolean head = true;
    private boolean chunked;
    private boolean lastChunk;
    private long bodyLength;
    private long skip;
    private int status;

    /// Consumes what arrived; true once the response is complete. Anything after it stays in the buffer.
    boolean take(ByteBuffer in) {
        while (in.hasRemaining()) {
            if (skip > 0) {
                int n = (int) Math.min(skip, in.remaining());
                in.position(in.position() + n);
                skip -= n;
                if (skip == 0 && !chunked) {
                    return true;
                }
            } else if (takeByte(in.get())) {
                return true;
            }
        }
        return false;
    }

    int status() {
        return status;
    }

    void startAnew() {
        head = true;
        chunked = false;
        lastChunk = false;
        bodyLength = 0;
        skip = 0;
        length = 0;
        status = 0;
    }

    private boolean takeByte(byte b) {
        if (b != '\n') {
            line[length++] = b;
            return false;
        }
        var text = new String(line, 0, Math.max(0, length - 1), StandardCharsets.ISO_8859_1);
        length = 0;
        return head ? takeHeader(text) : takeChunk(text);
    }

    private boolean takeHeader(String text) {
        if (text.isEmpty()) {
            head = false;
            skip = bodyLength;
            return !chunked && skip == 0;
        }
        if (text.startsWith("HTTP/1.1 ")) {
            status = Integer.parseInt(text.substring(9, 12));
        } else if (text.regionMatches(true, 0, "content-length:", 0, 15)) {
            bodyLength = Long.parseLong(text.substring(15).trim());
        } else if (text.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
            chunked = true;
        }
        return false;
    }

    private boolean takeChunk(String size) {
        if (lastChunk) {
            return true;
        }
        long bytes = Long.parseLong(size, 16);
        lastChunk = bytes == 0;
        skip = lastChunk ? 0 : bytes + 2;
        return false;
    }
}
