package org.crampgraph.transport;

/// The client of a request, and what its transport allows.
///
/// @param address the network address whose budget is charged
/// @param way the operations that the transport allows
public record Caller(String address, Way way) {

    public enum Way {
        /// Queries (HTTP `GET`, which any client or proxy may repeat).
        READ_ONLY,
        /// Queries and mutations (HTTP `POST`, WebSocket).
        READ_AND_WRITE
    }
}
