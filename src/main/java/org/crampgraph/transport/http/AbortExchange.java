package org.crampgraph.transport.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/// Aborts one exchange, but no others that HTTP/2 has on the same connection.
final class AbortExchange {

    private AbortExchange() {}

    static void exchange(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
