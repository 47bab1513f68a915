package org.crampgraph.transport.http;

import static org.crampgraph.transport.response.ErrorCode.UNSUPPORTED_MEDIA_TYPE;

import java.util.List;
import java.util.Locale;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.crampgraph.transport.response.RefusedException;

/// The media type of a request's body: only JSON. Types that a form on a foreign page can send (text/plain, form
/// encodings, none) must never run, because the browser would add the user's credentials.
final class RequestMedia {

    private static final String JSON = "application/json";
    private static final List<String> UTF_8 = List.of("utf-8", "utf8");

    private RequestMedia() {}

    /// @throws RefusedException if the headers announce anything but plain JSON in UTF-8
    static void check(MultiMap headers) {
        var coding = HeaderValues.of(headers, HttpHeaders.CONTENT_ENCODING);
        if (!coding.stream().allMatch("identity"::equalsIgnoreCase)) {
            throw new RefusedException(UNSUPPORTED_MEDIA_TYPE,
                    "The service does not accept compressed bodies: send the request without `Content-Encoding`.");
        }
        var types = headers.getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() != 1 || !JSON.equals(types.getFirst()) && !isJsonInUtf8(types.getFirst())) {
            throw new RefusedException(UNSUPPORTED_MEDIA_TYPE, "Send the request as JSON in UTF-8, with the header "
                    + "`Content-Type: application/json`.");
        }
    }

    /// Of the parameters only the character set matters.
    private static boolean isJsonInUtf8(String type) {
        var parts = HeaderValues.split(type.toLowerCase(Locale.ROOT), ';');
        return !parts.isEmpty() && parts.getFirst().equals(JSON) && parts.stream().skip(1)
                .map(parameter -> parameter.split("=", 2)).filter(parameter -> parameter[0].strip().equals("charset"))
                .allMatch(parameter -> parameter.length == 2
                        && UTF_8.contains(parameter[1].strip().replace("\"", "")));
    }
}
