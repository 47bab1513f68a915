package org.crampgraph.transport.websocket;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// GraphQL over WebSocket. The bounds of `/graphql` hold for each operation here too, and the longest body
/// (`crampgraph.graphql.http.max-body`) is the longest message.
@ConfigMapping(prefix = "crampgraph.graphql.websocket")
public interface WebSocketConfig {

    /// Whether `/graphql` takes WebSockets.
    @WithDefault("true")
    boolean enabled();

    /// How long a client may take from opening its connection to sending `connection_init`.
    @WithDefault("5s")
    Duration initTimeLimit();

    /// After how much silence of the client the server asks whether it is still there. No answer by the next time ends the
    /// connection. Must be shorter than `quarkus.http.idle-timeout`.
    @WithDefault("30s")
    Duration pingInterval();

    /// How long a connection may be open without an operation.
    @WithDefault("10m")
    Duration idleTimeLimit();

    /// How many operations a connection may have under way, those included that wait for their turn.
    @WithDefault("64")
    int operations();

    /// How many of them run at a time.
    @WithDefault("8")
    int concurrentOperations();

    /// How many connections may be open.
    @WithDefault("1000")
    int connections();

    /// How many of them a client (address; for IPv6 its /64 network) may have open.
    @WithDefault("100")
    int connectionsPerClient();
}
