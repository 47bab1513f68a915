package org.crampgraph.transport.gateway;

import org.crampgraph.transport.Caller;
import org.crampgraph.transport.admission.Permit;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.document.PreparedRequest;

/// A checked request with everything that its execution needs.
///
/// @param key of its answer in the cache
record PreparedAsk(PreparedRequest request, CacheKey key, Caller caller, Permit permit) {}
