package org.crampgraph.transport.cache;

import java.util.Comparator;

/// A request exactly as it came: the same one again needs not be read to be known. Comparable, so that looking one up stays quick
/// when somebody sends many that hash alike.
///
/// @param method `GET` stands for `HEAD` too
/// @param content the body, a byte for a character, or the query of the URL
/// @param accept the header; empty where there is none
/// @param acceptEncoding the header; empty where there is none
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
