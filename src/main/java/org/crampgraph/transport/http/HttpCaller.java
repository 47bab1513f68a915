package org.crampgraph.transport.http;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.ClientAddress;

/// Finds the client of an HTTP request.
@Singleton
public class HttpCaller {

    private final ClientAddress address;

    HttpCaller(ClientAddress address) {
        this.address = address;
    }

    /// @param mediaType of the response
    /// @param gone completed when the client disconnects
    public Caller of(HttpServerRequest request, String mediaType, CompletableFuture<?> gone) {
        return new Caller(address.of(request), isReading(request) ? Way.READ_ONLY : Way.READ_AND_WRITE,
                identity(request), mediaType, gone);
    }

    /// Always anonymous, because the service has no authentication yet.
    static Identity identity(HttpServerRequest request) {
        return Identity.ANONYMOUS;
    }

    static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }
}
