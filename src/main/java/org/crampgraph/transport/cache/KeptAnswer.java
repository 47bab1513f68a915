package org.crampgraph.transport.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/// A whole answer as bytes, ready to be sent repeatedly.
public final class KeptAnswer {

    private static final int WORTHWHILE = 1024;
    private static final int TAG_BYTES = 16;

    private final String contentType;
    private final KeptBytes plain;
    private final KeptBytes gzip;
    private final long madeAt = System.nanoTime();

    private KeptAnswer(String contentType, KeptBytes plain, KeptBytes gzip) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
    }

    /// Compresses now, so that the event loop need not do it later.
    public static KeptAnswer of(byte[] json, String contentType) {
        var tag = tag(json, contentType);
        var plain = new KeptBytes(Buffer.buffer(json), '"' + tag + '"', false);
        return new KeptAnswer(contentType, plain, json.length > WORTHWHILE
                ? new KeptBytes(Buffer.buffer(compressed(json)), '"' + tag + "-gzip\"", true)
                : plain);
    }

    /// Of bytes that are compressed already.
    public static KeptAnswer ofGzip(byte[] gzip, String contentType) {
        var content = decompressed(gzip);
        var tag = tag(content, contentType);
        return new KeptAnswer(contentType, new KeptBytes(Buffer.buffer(content), '"' + tag + '"', false),
                new KeptBytes(Buffer.buffer(gzip), '"' + tag + "-gzip\"", true));
    }

    public String contentType() {
        return contentType;
    }

    /// @param gzip whether the client accepts gzip; a short answer is plain all the same
    public KeptBytes bytes(boolean gzip) {
        return gzip ? this.gzip : plain;
    }

    /// As [System#nanoTime()].
    public long madeAt() {
        return madeAt;
    }

    int length() {
        return plain.buffer().length() + (gzip == plain ? 0 : gzip.buffer().length());
    }

    private static String tag(byte[] json, String contentType) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(contentType.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(Arrays.copyOf(digest.digest(json), TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] compressed(byte[] json) {
        var bytes = new ByteArrayOutputStream(json.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] decompressed(byte[] gzip) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
