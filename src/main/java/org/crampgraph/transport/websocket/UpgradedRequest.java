package org.crampgraph.transport.websocket;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.Http1xServerConnection;

/// Makes the server forget a request that became a WebSocket. On shutdown the server waits for its requests, but is not
/// notified of the end of this one; connections have their own waiting.
///
/// Works around `io.quarkus.vertx.http.runtime.filters.GracefulShutdownFilter` (Quarkus 3.33 and 3.34), which counts a
/// request until its response ends or fails. Remove this once a service with an open WebSocket and
/// `quarkus.shutdown.timeout` stops without it; `ReplicaIT` shows that.
final class UpgradedRequest {

    private UpgradedRequest() {}

    /// Reports the request as failed.
    static void forget(HttpConnection connection) {
        if (connection instanceof Http1xServerConnection server) {
            server.exceptionHandler(failure -> {});
            server.handleException(new UpgradeException());
        }
    }
}
