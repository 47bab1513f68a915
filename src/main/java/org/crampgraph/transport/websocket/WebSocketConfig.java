package org.crampgraph.transport.websocket;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// GraphQL over WebSocket. The bounds of `/graphql` apply to each operation here too, and the longest body
/// (`crampgraph.graphql.http.max-body`) is the longest message.
@ConfigMapping(prefix = "crampgraph.graphql.websocket")
public interface WebSocketConfig {

    /// Whether `/graphql` accepts WebSockets.
    @WithDefault("true")
    boolean enabled();

    /// Time limit from opening a connection to `connection_init`.
    @WithDefault("5s")
    Duration initTimeLimit();

    /// Interval after which the server pings a silent client. Without an answer by the next ping it closes the
    /// connection. Must be shorter than `quarkus.http.idle-timeout`.
    @WithDefault("30s")
    Duration pingInterval();

    /// How long a connection may stay open without an operation.
    @WithDefault("10m")
    Duration idleTimeLimit();

    /// Most operations in flight per connection, running and waiting.
    @WithDefault("64")
    int operations();

    /// Most operations that run at a time.
    @WithDefault("8")
    int concurrentOperations();

    /// Most open connections.
    @WithDefault("1000")
    int connections();

    /// Most open connections per client (address; for IPv6 its /64 network).
    @WithDefault("100")
    int connectionsPerClient();
}
