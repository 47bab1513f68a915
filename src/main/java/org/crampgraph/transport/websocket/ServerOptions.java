package org.crampgraph.transport.websocket;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import org.crampgraph.transport.GraphQlConfig;

/// How the server takes WebSockets, before any code of ours sees them.
@ApplicationScoped
class ServerOptions implements HttpServerOptionsCustomizer {

    /// Seconds that a client has for its part of closing.
    private static final int FAREWELL = 2;

    private final int maxMessage;

    ServerOptions(GraphQlConfig config) {
        this.maxMessage = Math.toIntExact(config.http().maxBody().asLongValue());
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        // A frame that is a little too long is still taken in, so that the client can be told. Compression stays off: it
        // would let a client send a thousand times of what it has to write.
        options.setWebSocketSubProtocols(List.of(Conversation.SUB_PROTOCOL)).setMaxWebSocketFrameSize(2 * maxMessage)
                .setWebSocketClosingTimeout(FAREWELL).setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
