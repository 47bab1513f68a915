package org.crampgraph.transport.cache;

import java.util.Comparator;

/// A request exactly as received: an identical one need not be parsed. Comparable, so that look-ups stay fast when
/// someone sends many with equal hashes.
///
/// @param method `GET` also means `HEAD`
/// @param content the body, one byte per character, or the query of the URL
/// @param accept the header; empty if there is none
/// @param acceptEncoding the header; empty if there is none
public record RawRequest(String method, String content, String accept, String acceptEncoding)
        implements
            Comparable<RawRequest> {

    private static final Comparator<RawRequest> ORDER = Comparator.comparing(RawRequest::content)
            .thenComparing(RawRequest::method).thenComparing(RawRequest::accept)
            .thenComparing(RawRequest::acceptEncoding);

    @Override
    public int compareTo(RawRequest other) {
        return ORDER.compare(this, other);
    }

    int length() {
        return content.length() + accept.length() + acceptEncoding.length();
    }
}
