package org.crampgraph.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import org.crampgraph.transport.GraphQlConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Closes SmallRye's own endpoint, which cannot be taken out: none of the bounds hold there. The benchmark opens it.
@ApplicationScoped
class StockEndpoint {

    private final String path;
    private final boolean open;

    StockEndpoint(@ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String path, GraphQlConfig config) {
        this.path = path;
        this.open = config.stockEndpoint();
    }

    void register(@Observes Router router) {
        if (!open) {
            router.route("/" + path + "*").order(Integer.MIN_VALUE)
                    .handler(http -> http.response().setStatusCode(404).end());
        }
    }
}
