package org.crampgraph.transport.http;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;

/// The document of an HTTP request, for metrics.
public final class AskedDocument {

    private static final String KEY = AskedDocument.class.getName();

    private AskedDocument() {}

    static void is(String hash, RoutingContext http) {
        http.put(KEY, hash);
    }

    /// The SHA-256 of the document; empty if the request was rejected before it was known.
    public static Optional<String> of(RoutingContext http) {
        return Optional.ofNullable(http.get(KEY));
    }
}
