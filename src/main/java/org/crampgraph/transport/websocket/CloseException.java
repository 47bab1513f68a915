package org.crampgraph.transport.websocket;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Ends a connection, with a code and a reason for the client. Never logged: it is the client's to mend.
final class CloseException extends RuntimeException {

    /// In bytes; a close frame has room for no more.
    private static final int LONGEST_REASON = 123;

    private final CloseCode code;

    /// @param reason what is longer than a close frame can hold is cut
    CloseException(CloseCode code, String reason) {
        super(fitting(reason), null, false, false);
        this.code = code;
    }

    /// Cut between characters, because half a character is no valid UTF-8.
    private static String fitting(String reason) {
        var characters = CharBuffer.wrap(reason);
        StandardCharsets.UTF_8.newEncoder().encode(characters, ByteBuffer.allocate(LONGEST_REASON), true);
        return reason.substring(0, characters.position());
    }

    CloseCode code() {
        return code;
    }
}
