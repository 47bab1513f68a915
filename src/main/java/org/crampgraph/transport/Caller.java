package org.crampgraph.transport;

/// Who asks, and what the way the request came allows.
///
/// @param address the network address that a budget is kept for
/// @param way what can be done that way
public record Caller(String address, Way way) {

    public enum Way {
        /// Queries (HTTP `GET`, which anything may repeat).
        READ_ONLY,
        /// Queries and mutations (HTTP `POST`, WebSocket).
        READ_AND_WRITE
    }
}
