package org.crampgraph.transport.http;

import static org.crampgraph.transport.ErrorCode.UNSUPPORTED_MEDIA_TYPE;

import java.util.regex.Pattern;

import org.crampgraph.transport.RefusedException;

/// The media type of a request's body: JSON and nothing else. What a form on a foreign page can send (text/plain, form
/// encodings, no type at all) must never run, for the browser would send the reader's own rights with it.
final class RequestMedia {

    private static final String USUAL = "application/json";
    private static final Pattern JSON_IN_UTF8 = Pattern.compile(
            "\\s*application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?(;\\s*)?", Pattern.CASE_INSENSITIVE);

    private RequestMedia() {}

    /// @param type the header `Content-Type`; null where there is none
    static void check(String type) {
        if (!USUAL.equals(type) && (type == null || !JSON_IN_UTF8.matcher(type).matches())) {
            throw new RefusedException(UNSUPPORTED_MEDIA_TYPE, "Send the request as JSON in UTF-8, with the header "
                    + "`Content-Type: application/json`.");
        }
    }
}
