package org.crampgraph.transport.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Way;

/// Who sent a request over HTTP.
final class HttpCaller {

    private HttpCaller() {}

    static Caller of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return new Caller(address == null ? "unknown" : address.hostAddress(),
                isReading(request) ? Way.READ_ONLY : Way.READ_AND_WRITE);
    }

    static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }
}
