package org.crampgraph.transport;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;

/// The service as a client of itself, for its warm-up: it has no budget, and leaves that of its address to others, such as a proxy
/// on the same machine.
@Singleton
public class OwnClient {

    /// The header of its requests, with its address.
    public static final String HEADER = "X-CrampGraph-Warm-Up";

    /// Random, so that no client can take it.
    private final String address = "warm-up " + UUID.randomUUID();

    /// Its address in [Caller].
    public String address() {
        return address;
    }

    boolean sent(HttpServerRequest request) {
        return address.equals(request.getHeader(HEADER));
    }
}
