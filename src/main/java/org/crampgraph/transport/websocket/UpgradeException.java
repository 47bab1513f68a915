package org.crampgraph.transport.websocket;

/// Ends an HTTP request that became a WebSocket.
public final class UpgradeException extends Exception {

    UpgradeException() {
        super("became a WebSocket", null, false, false);
    }
}
