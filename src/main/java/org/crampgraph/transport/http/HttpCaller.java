package org.crampgraph.transport.http;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.ClientAddress;

/// Finds the client of an HTTP request.
@Singleton
class HttpCaller {

    private final ClientAddress address;

    HttpCaller(ClientAddress address) {
        this.address = address;
    }

    Caller of(HttpServerRequest request) {
        return new Caller(address.of(request), isReading(request) ? Way.READ_ONLY : Way.READ_AND_WRITE);
    }

    static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }
}
