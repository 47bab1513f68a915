package org.crampgraph.transport.cache;

import java.util.Comparator;
import java.util.TreeSet;

import org.crampgraph.transport.Caller.Identity;

/// A request exactly as received: an identical one need not be parsed. Comparable, so that look-ups stay fast when
/// someone sends many with equal hashes.
///
/// @param method `GET` also means `HEAD`
/// @param content the body, one byte per character, or the query of the URL
/// @param accept the header; empty if there is none
/// @param acceptEncoding the header; empty if there is none
/// @param identity of the caller
public record RawRequest(String method, String content, String accept, String acceptEncoding, Identity identity)
        implements
            Comparable<RawRequest> {

    private static final Comparator<RawRequest> ORDER = Comparator.comparing(RawRequest::content)
            .thenComparing(RawRequest::method).thenComparing(RawRequest::accept)
            .thenComparing(RawRequest::acceptEncoding).thenComparing(raw -> raw.identity.principal())
            .thenComparing(raw -> new TreeSet<>(raw.identity.roles()).toString());

    @Override
    public int compareTo(RawRequest other) {
        return ORDER.compare(this, other);
    }

    int length() {
        return content.length() + accept.length() + acceptEncoding.length();
    }
}
