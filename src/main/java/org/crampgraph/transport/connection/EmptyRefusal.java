package org.crampgraph.transport.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/// Recognises the response that the server itself sends to an unreadable request, before any route: status 400 or 501
/// without a body (`HttpServerRequest.DEFAULT_INVALID_REQUEST_HANDLER` of Vert.x, the check of the URL in Quarkus).
/// Replaces it with one that explains in our JSON what to do.
final class EmptyRefusal {

    private static final int HEAD = 512;
    private static final int STATUS = "HTTP/1.1".length();
    private static final String JSON =
            "{\"errors\":[{\"message\":\"The request cannot be read: percent-encode the URL, and look at "
                    + "the request line and each header.\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}";
    private static final String RESPONSE =
            "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\n"
                    + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nDate: %s\r\nConnection: close\r\n"
                    + "Content-Length: " + JSON.getBytes(UTF_8).length + "\r\n\r\n" + JSON;

    private EmptyRefusal() {}

    static boolean is(ByteBuf response) {
        if (response.readableBytes() > HEAD || response.readableBytes() < "HTTP/1.1 400".length()) {
            return false;
        }
        var text = response.toString(UTF_8);
        return text.startsWith("HTTP/1.")
                && (text.startsWith(" 400 ", STATUS) || text.startsWith(" 501 ", STATUS)) // 501: to a version of HTTP
                && text.toLowerCase(Locale.ROOT).contains("\r\ncontent-length: 0\r\n");
    }

    static ByteBuf explained(CharSequence date) {
        return Unpooled.wrappedBuffer(RESPONSE.formatted(date).getBytes(UTF_8));
    }
}
