package org.crampgraph.transport.websocket;

/// Ends a request over HTTP that became a WebSocket.
public final class UpgradeException extends Exception {

    UpgradeException() {
        super("became a WebSocket", null, false, false);
    }
}
