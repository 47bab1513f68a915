package org.crampgraph.transport.websocket;

/// Why the server closes a connection.
enum CloseCode {
    /// No operation was in flight for a long time.
    IDLE(1000),
    GOING_AWAY(1001),
    MESSAGE_TOO_BIG(1009),
    INVALID_MESSAGE(4400),
    /// An operation before the connection was acknowledged.
    UNAUTHORIZED(4401),
    SUB_PROTOCOL_NOT_ACCEPTABLE(4406),
    INIT_TIME_OUT(4408),
    ID_IN_USE(4409),
    TOO_MANY_INITS(4429);

    private final int number;

    CloseCode(int number) {
        this.number = number;
    }

    short number() {
        return (short) number;
    }
}
