package org.crampgraph.transport.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/// The header `If-None-Match`: what the client already has.
final class IfNoneMatch {

    private IfNoneMatch() {}

    /// Whether the client has the representation of this tag. Weak tags count too, as in RFC 9110 for this header.
    static boolean names(MultiMap headers, String tag) {
        return headers.contains(HttpHeaders.IF_NONE_MATCH) && HeaderValues.of(headers, HttpHeaders.IF_NONE_MATCH)
                .stream().anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
