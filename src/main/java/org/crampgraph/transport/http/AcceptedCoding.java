package org.crampgraph.transport.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// The `Accept-Encoding` of a request.
public final class AcceptedCoding {

    private AcceptedCoding() {}

    /// Whether it names gzip; `*` counts if it does not.
    public static boolean isGzip(HttpServerRequest request) {
        var codings = Preference.of(request.headers(), HttpHeaders.ACCEPT_ENCODING);
        var named = codings.stream().filter(coding -> coding.value().matches("(x-)?gzip")).findFirst();
        return named.or(() -> codings.stream().filter(coding -> coding.value().equals("*")).findFirst())
                .filter(coding -> coding.weight() > 0).isPresent();
    }
}
