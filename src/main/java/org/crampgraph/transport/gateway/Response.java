package org.crampgraph.transport.gateway;

import java.util.Optional;

import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.Reply;

/// The response to a request, before its transport sends it.
///
/// @param key of the answer in the cache; empty if the request was rejected before it was known
public record Response(Optional<CacheKey> key, Reply reply) {}
