package org.crampgraph.transport.http;

import io.vertx.ext.web.RoutingContext;

/// What a request says in `Accept-Encoding`.
final class AcceptedCoding {

    private AcceptedCoding() {}

    static boolean isGzip(RoutingContext http) {
        return http.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> coding.value().equalsIgnoreCase("gzip") && coding.weight() > 0);
    }
}
