package org.crampgraph.transport.connection;

import io.netty.buffer.ByteBuf;

/// Finds the empty line that ends the head of a request. Empty lines before the head do not count.
final class HeadEnd {

    private static final String HTTP_2 = "PRI";

    private final StringBuilder beginning = new StringBuilder(HTTP_2.length());
    private boolean lineIsEmpty;

    /// Whether it is in these bytes, which follow those of earlier calls. Does not consume the bytes.
    boolean isIn(ByteBuf bytes) {
        return bytes.forEachByte(this::goesOnAfter) >= 0;
    }

    private boolean goesOnAfter(byte octet) {
        if (octet == '\n') {
            boolean isEnd = lineIsEmpty && !beginning.isEmpty();
            lineIsEmpty = true;
            return !isEnd;
        }
        if (octet != '\r') {
            lineIsEmpty = false;
            if (beginning.length() < HTTP_2.length()) {
                beginning.append((char) octet);
            }
        }
        return true;
    }

    /// Whether its response must not have a body.
    boolean isHeadMethod() {
        return beginning.toString().equals("HEA");
    }

    /// Whether this is the preface of HTTP/2, which looks like a head.
    boolean isHttp2() {
        return beginning.toString().equals(HTTP_2);
    }
}
