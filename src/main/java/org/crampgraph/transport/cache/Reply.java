package org.crampgraph.transport.cache;

import org.crampgraph.transport.Answer;

/// An answer, and where it comes from.
public sealed interface Reply {

    /// An answer that is kept, or at least could be.
    record Kept(KeptAnswer answer, Origin origin) implements Reply {}

    /// An answer that is for this one request: it has errors, or is too long.
    record Passing(Answer answer) implements Reply {}

    /// How a request came to a kept answer, as `Cache-Status` (RFC 9211) says it.
    enum Origin {
        /// It was there.
        HIT("crampgraph; hit"),
        /// The request waited for another one that asked the same.
        SHARED("crampgraph; fwd=miss; collapsed"),
        /// It was made for this request.
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
