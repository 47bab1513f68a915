package org.crampgraph.transport.http;

/// The header `If-None-Match`: what a client has already.
final class IfNoneMatch {

    private IfNoneMatch() {}

    /// Whether the client has what this tag names. Weak tags count too, as RFC 9110 has it for this header.
    ///
    /// @param header null where there is none
    static boolean names(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (var one : header.split(",")) {
            var stripped = one.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
