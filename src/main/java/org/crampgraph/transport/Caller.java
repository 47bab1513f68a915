package org.crampgraph.transport;

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
}
