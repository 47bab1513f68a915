package org.crampgraph.transport.websocket;

/// Ends a connection, with a code and a reason for the client. Never logged: it is the client's to mend.
final class CloseException extends RuntimeException {

    /// In bytes; a close frame has room for no more.
    private static final int LONGEST_REASON = 123;

    private final CloseCode code;

    /// @param reason in ASCII; what is too long is cut
    CloseException(CloseCode code, String reason) {
        super(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), null, false, false);
        this.code = code;
    }

    CloseCode code() {
        return code;
    }
}
