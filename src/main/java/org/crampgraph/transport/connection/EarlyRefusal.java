package org.crampgraph.transport.connection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.crampgraph.transport.response.ErrorCode;

/// A request that the server refuses before any of our routes, and the response in our JSON that says why. The server's
/// own responses have a status and no body (`HttpServerRequest.DEFAULT_INVALID_REQUEST_HANDLER` of Vert.x, the checks of
/// the target, the origin and the body's length in Quarkus).
enum EarlyRefusal {

    MALFORMED(ErrorCode.BAD_REQUEST, "Bad Request",
            "The request cannot be read: percent-encode the URL, and look at the request line and each header."),
    NO_PATH(ErrorCode.BAD_REQUEST, "Bad Request", "The request line must name a path, such as /graphql."),
    BROKEN_BODY(ErrorCode.BAD_REQUEST, "Bad Request",
            "The body cannot be read: send each chunk as its length in hexadecimal digits, a line end, its bytes and a line end."),
    TOO_SLOW(ErrorCode.REQUEST_TIMEOUT, "Request Timeout",
            "The request line and the headers did not arrive in time."),
    FOREIGN_ORIGIN(ErrorCode.ORIGIN_NOT_ALLOWED, "Forbidden",
            "Pages of this origin may not use the service: its operator can allow them."),
    BODY_TOO_LARGE(ErrorCode.BODY_TOO_LARGE, "Content Too Large", "The body is longer than the limit."),
    URL_TOO_LONG(ErrorCode.URL_TOO_LONG, "URI Too Long",
            "The URL is longer than the limit: send the request by POST, or name a registered document."),
    HEADERS_TOO_LARGE(ErrorCode.HEADERS_TOO_LARGE, "Request Header Fields Too Large",
            "The headers are longer than the limit: send fewer or shorter ones."),
    UNKNOWN_VERSION(ErrorCode.BAD_REQUEST, "Bad Request",
            "The service supports HTTP/1.0, HTTP/1.1 and HTTP/2.");

    /// The longest head of a response without a body, with all its security headers.
    private static final int LONGEST_HEAD = 2048;

    private final String head;
    private final String body;

    EarlyRefusal(ErrorCode code, String reason, String message) {
        this.body = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code);
        this.head = ("HTTP/1.1 %d %s\r\nContent-Type: application/json; charset=utf-8\r\nCache-Control: no-store\r\n"
                + "Vary: Origin\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: %d\r\n")
                .formatted(
                        code.status(), reason, body.getBytes(UTF_8).length);
    }

    /// What the server refuses by this response of its own; empty if the response is from a route.
    ///
    /// @param status its status
    /// @param bodiless whether it answers a `HEAD`
    static Optional<EarlyRefusal> of(int status, ByteBuf response, boolean bodiless) {
        if (status < 400 || response.readableBytes() > LONGEST_HEAD) {
            return Optional.empty();
        }
        var head = response.toString(US_ASCII).toLowerCase(Locale.ROOT);
        boolean empty = head.contains("\r\ncontent-length: 0\r\n")
                || bodiless && !head.contains("\r\ncontent-length: ");
        return empty ? of(status, head.contains("\r\ndate: ")) : Optional.empty();
    }

    private static Optional<EarlyRefusal> of(int status, boolean reachedTheRouter) {
        return Optional.ofNullable(switch (status) {
            case 400 -> MALFORMED;
            case 403 -> FOREIGN_ORIGIN;
            case 404 -> reachedTheRouter ? null : NO_PATH;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URL_TOO_LONG;
            case 431 -> HEADERS_TOO_LARGE;
            case 501, 505 -> UNKNOWN_VERSION;
            default -> null;
        });
    }

    /// A whole response, after which the connection must be closed.
    ///
    /// @param bodiless as above
    ByteBuf response(CharSequence date, boolean bodiless) {
        return Unpooled.copiedBuffer(head + "Date: " + date + "\r\n\r\n" + (bodiless ? "" : body), UTF_8);
    }
}
