package org.crampgraph.transport.connection;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/// Lets Vert.x guard the connections of its servers. Found at build time, by its entry in `META-INF/services`.
public final class ConnectionGuard implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        if (!(builder.findTransport() instanceof GuardedTransport)) {
            builder.findTransport(new GuardedTransport(builder.findTransport()));
        }
    }
}
