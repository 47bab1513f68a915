package org.crampgraph.transport.websocket;

import java.time.Duration;
import java.util.Optional;

import org.crampgraph.transport.ErrorCode;

/// An operation that a client asked for over a WebSocket; told as a CDI event when it has ended, however it did.
///
/// @param document the SHA-256 of its text; empty for a request that was refused before anybody knew
/// @param refusal why it was not answered; empty where it was
/// @param left whether the client did not wait for the end
public record SocketRequest(Optional<String> document, Optional<ErrorCode> refusal, boolean left, Duration time) {}
