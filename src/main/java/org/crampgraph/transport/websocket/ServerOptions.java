package org.crampgraph.transport.websocket;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import org.crampgraph.transport.GraphQlConfig;

/// The server's options for WebSockets, which apply before our code.
@ApplicationScoped
class ServerOptions implements HttpServerOptionsCustomizer {

    /// Seconds for the client's part of the close handshake.
    private static final int FAREWELL = 2;

    private final int maxMessage;

    ServerOptions(GraphQlConfig config) {
        this.maxMessage = Math.toIntExact(config.http().maxBody().asLongValue());
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        // A frame that is slightly too long is still accepted, so that the client gets an error. Compression stays off:
        // it would let a client send a thousand times what it writes.
        options.setWebSocketSubProtocols(List.of(Conversation.SUB_PROTOCOL)).setMaxWebSocketFrameSize(2 * maxMessage)
                .setWebSocketClosingTimeout(FAREWELL).setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
