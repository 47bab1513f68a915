package org.crampgraph.transport.http;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;

/// Which document a request over HTTP asks for, told to whoever counts requests.
public final class AskedDocument {

    private static final String KEY = AskedDocument.class.getName();

    private AskedDocument() {}

    static void is(String hash, RoutingContext http) {
        http.put(KEY, hash);
    }

    /// The SHA-256 of the document; empty for a request that was refused before anybody knew.
    public static Optional<String> of(RoutingContext http) {
        return Optional.ofNullable(http.get(KEY));
    }
}
