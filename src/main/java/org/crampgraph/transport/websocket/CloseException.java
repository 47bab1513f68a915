package org.crampgraph.transport.websocket;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Closes a connection, with a code and a reason for the client. Not logged, because it is the client's mistake.
final class CloseException extends RuntimeException {

    /// In bytes; a close frame cannot hold more.
    private static final int LONGEST_REASON = 123;

    private final CloseCode code;

    /// @param reason truncated if longer than a close frame can hold
    CloseException(CloseCode code, String reason) {
        super(fitting(reason), null, false, false);
        this.code = code;
    }

    /// Truncated between characters, because half a character is not valid UTF-8.
    private static String fitting(String reason) {
        var characters = CharBuffer.wrap(reason);
        StandardCharsets.UTF_8.newEncoder().encode(characters, ByteBuffer.allocate(LONGEST_REASON), true);
        return reason.substring(0, characters.position());
    }

    CloseCode code() {
        return code;
    }
}
