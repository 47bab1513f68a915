package org.crampgraph.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.Router;
import org.crampgraph.transport.GraphQlConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Closes SmallRye's own endpoint, which cannot be removed: no bounds apply to it. The benchmark opens it. In dev mode
/// ours answers in its place, because the Dev UI's GraphiQL sends its requests there.
@ApplicationScoped
class StockEndpoint {

    /// After the check of the head, before all others.
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private final String path;
    private final boolean open;

    StockEndpoint(@ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String path, GraphQlConfig config) {
        this.path = path;
        this.open = config.stockEndpoint();
    }

    void register(@Observes Router router) {
        if (!open) {
            var dev = LaunchMode.current() == LaunchMode.DEVELOPMENT;
            router.route("/" + path + "*").order(ORDER)
                    .handler(dev ? http -> http.reroute("/graphql") : http -> http.response().setStatusCode(404).end());
        }
    }
}
