package org.crampgraph.transport.cache;

/// What a request asks and how it wants its answer, found out once.
///
/// @param gzip whether the answer can come compressed
public record KnownRequest(Question question, boolean gzip, Sharing sharing) {

    /// What caches on the way may do with the answer.
    public enum Sharing {
        /// Nothing: it came by POST.
        NONE,
        /// Keep it, but ask each time whether it is still the same: there are as many such URLs as there are texts.
        WHILE_CONFIRMED,
        /// Use it for everybody, for a while: its URL names a document.
        FOR_A_WHILE
    }
}
