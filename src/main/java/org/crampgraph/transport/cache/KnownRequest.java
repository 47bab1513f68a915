package org.crampgraph.transport.cache;

/// A parsed request and the form of its response.
///
/// @param gzip whether the response can be compressed
public record KnownRequest(CacheKey key, boolean gzip, Sharing sharing) {

    /// How caches on the way may use the answer.
    public enum Sharing {
        /// Not at all: the request was a POST.
        NONE,
        /// Store it, but revalidate each time: there are as many such URLs as texts.
        WHILE_CONFIRMED,
        /// Share it for a while: its URL names a document.
        FOR_A_WHILE
    }
}
