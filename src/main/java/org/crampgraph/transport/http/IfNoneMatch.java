package org.crampgraph.transport.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/// The header `If-None-Match`: what a client has already.
final class IfNoneMatch {

    private IfNoneMatch() {}

    /// Whether the client has what this tag names. Weak tags count too, as RFC 9110 has it for this header.
    static boolean names(MultiMap headers, String tag) {
        return headers.contains(HttpHeaders.IF_NONE_MATCH) && HeaderValues.of(headers, HttpHeaders.IF_NONE_MATCH)
                .stream().anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
