package org.crampgraph.transport.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/// Compresses a body if it is long enough to gain from it, on the writing thread: a compressor in the server's own
/// pipeline would take time from the event loop.
final class GzipWhenWorthwhile extends OutputStream {

    private static final int WORTHWHILE = 1024;

    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(WORTHWHILE);
    private final HttpServerResponse response;
    private final OutputStream plain;
    private OutputStream compressed;

    GzipWhenWorthwhile(HttpServerResponse response, OutputStream body) {
        this.response = response;
        this.plain = body;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (compressed == null && beginning.size() + length > WORTHWHILE) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            compressed = new GZIPOutputStream(plain);
            beginning.writeTo(compressed);
        }
        (compressed == null ? beginning : compressed).write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (compressed == null) {
            beginning.writeTo(plain);
            plain.close();
        } else {
            compressed.close();
        }
    }
}
