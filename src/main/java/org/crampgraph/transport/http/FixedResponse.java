package org.crampgraph.transport.http;

import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Resource;
import org.crampgraph.transport.cache.KeptAnswer;

/// A file that stays the same until the service restarts, for `GET` and `HEAD`: compressed if the client accepts that,
/// and with an `ETag`, by which clients revalidate theirs.
public final class FixedResponse {

    private static final String REVALIDATED = "no-cache";
    private static final String KEPT = "public, max-age=31536000, immutable";

    private final KeptAnswer content;
    private final String cacheControl;

    private FixedResponse(KeptAnswer content, String cacheControl) {
        this.content = content;
        this.cacheControl = cacheControl;
    }

    /// Compresses it now; the event loop has no time for that.
    public static FixedResponse of(byte[] content, String contentType) {
        return new FixedResponse(KeptAnswer.of(content, contentType), REVALIDATED);
    }

    /// A resource of the program; empty if there is none with this path.
    public static Optional<FixedResponse> ofResource(String path, String contentType) {
        return Resource.find(path).map(content -> of(content, contentType));
    }

    /// A resource that is compressed with gzip; empty if there is none with this path.
    public static Optional<FixedResponse> ofGzipResource(String path, String contentType) {
        return Resource.find(path)
                .map(content -> new FixedResponse(KeptAnswer.ofGzip(content, contentType), REVALIDATED));
    }

    /// The same for clients to keep for a year without asking again: its path must change with its content.
    public FixedResponse immutable() {
        return new FixedResponse(content, KEPT);
    }

    /// Never blocks.
    public void send(RoutingContext http) {
        var bytes = content.bytes(AcceptedCoding.isGzip(http.request()));
        var response = http.response().putHeader(HttpHeaders.ETAG, bytes.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        if (IfNoneMatch.names(http.request().headers(), bytes.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (bytes.compressed()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // Vert.x leaves the length out of the response to HEAD
        response.putHeader(HttpHeaders.CONTENT_TYPE, content.contentType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.buffer().length())).end(bytes.buffer());
    }
}
