package org.crampgraph.transport.websocket;

import java.time.Duration;
import java.util.Optional;

import org.crampgraph.transport.response.ErrorCode;

/// An operation requested over a WebSocket; a CDI event, fired when it has ended for any reason.
///
/// @param document the SHA-256 of its text; empty if the request was rejected before it was known
/// @param refusal why it was rejected; empty if it was not
/// @param left whether the client disconnected early
public record SocketRequest(Optional<String> document, Optional<ErrorCode> refusal, boolean left, Duration time) {}
