package org.crampgraph.transport.cache;

import org.crampgraph.transport.response.Answer;

/// An answer and where it comes from.
public sealed interface Reply {

    /// A cached or cacheable answer.
    record Kept(KeptAnswer answer, Origin origin) implements Reply {}

    /// An answer for this request only: it has errors, or is too long.
    record Passing(Answer answer) implements Reply {}

    /// How the request got a cached answer, in the words of `Cache-Status` (RFC 9211).
    enum Origin {
        /// It was in the cache.
        HIT("crampgraph; hit"),
        /// The request waited for an identical one in flight.
        SHARED("crampgraph; fwd=miss; collapsed"),
        /// It was executed for this request.
        MADE("crampgraph; fwd=miss; stored");

        private final String status;

        Origin(String status) {
            this.status = status;
        }

        public String status() {
            return status;
        }
    }
}
