package org.crampgraph.transport.cache;

import io.vertx.core.buffer.Buffer;

/// One representation of a cached answer.
///
/// @param buffer never written to
/// @param tag the strong `ETag` of these bytes, the same on every replica
public record KeptBytes(Buffer buffer, String tag, boolean compressed) {}
