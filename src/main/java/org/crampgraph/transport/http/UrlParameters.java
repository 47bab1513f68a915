package org.crampgraph.transport.http;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import io.vertx.core.MultiMap;
import org.crampgraph.transport.response.RefusedException;

/// Parses the parameters of a URL, separated by `&` alone. Libraries also accept `;` as a separator, or insert U+FFFD
/// for bytes that are not UTF-8.
public final class UrlParameters {

    private UrlParameters() {}

    /// @param query the text after the `?` of the URL; null if there is none
    /// @throws RefusedException if it is not percent-encoded UTF-8
    public static MultiMap of(String query) {
        var parameters = MultiMap.caseInsensitiveMultiMap();
        for (var one : query == null ? new String[0] : query.split("&")) {
            int equals = one.indexOf('=');
            parameters.add(decoded(equals < 0 ? one : one.substring(0, equals)),
                    equals < 0 ? "" : decoded(one.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0 && encoded.chars().allMatch(c -> c < 128)) {
            return encoded.replace('+', ' ');
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(encoded))).toString();
        } catch (CharacterCodingException e) {
            throw bad("The URL is not UTF-8 after percent-decoding.");
        }
    }

    private static byte[] bytes(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            switch (c) {
                case '%' -> {
                    bytes.write(octet(encoded, i));
                    i += 2;
                }
                case '+' -> bytes.write(' ');
                default -> bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int octet(String encoded, int percent) {
        int high = percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 1), 16) : -1;
        int low = percent + 2 < encoded.length() ? Character.digit(encoded.charAt(percent + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw bad("The URL has a percent sign without two hexadecimal digits after it: encode it as %25.");
        }
        return 16 * high + low;
    }

    private static RefusedException bad(String message) {
        return new RefusedException(BAD_REQUEST, message);
    }
}
