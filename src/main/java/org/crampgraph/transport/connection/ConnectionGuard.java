package org.crampgraph.transport.connection;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/// Adds time limits to the connections of Vert.x' servers. Found at build time through its entry in
/// `META-INF/services`.
public final class ConnectionGuard implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        if (!(builder.findTransport() instanceof GuardedTransport)) {
            builder.findTransport(new GuardedTransport(builder.findTransport()));
        }
    }
}
