package org.crampgraph.transport;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The client of a request, and what its transport allows.
///
/// @param address the network address whose budget is charged
/// @param way the operations that the transport allows
/// @param identity who the client is
/// @param mediaType of the response
/// @param gone completed when the client no longer waits for the response
public record Caller(String address, Way way, Identity identity, String mediaType, CompletableFuture<?> gone) {

    public enum Way {
        /// Queries (HTTP `GET`, which any client or proxy may repeat).
        READ_ONLY,
        /// Queries and mutations (HTTP `POST`, WebSocket).
        READ_AND_WRITE
    }

    /// Who a client is. Part of every cache key, so that no cached answer reaches a client that may not see it.
    ///
    /// @param principal the authenticated name; empty if anonymous
    /// @param roles never null
    public record Identity(String principal, Set<String> roles) {

        /// Every client, because the service has no authentication yet.
        public static final Identity ANONYMOUS = new Identity("", Set.of());
    }
}
