package org.crampgraph.transport;

import java.util.Set;

/// Who a client is. Part of every cache key, so that no cached answer reaches a client that may not see it.
///
/// @param principal the authenticated name; empty if anonymous
/// @param roles never null
public record Identity(String principal, Set<String> roles) {

    /// Every client, because the service has no authentication yet.
    public static final Identity ANONYMOUS = new Identity("", Set.of());
}
