package org.crampgraph.graphiql;

import java.util.function.Function;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.http.FixedResponse;

/// The query editor at `/graphiql/`, with its scripts and the catalogue of documents.
@Singleton
class GraphiqlRoutes {

    private final GraphiqlFiles files;
    private final boolean enabled;

    GraphiqlRoutes(GraphiqlFiles files, GraphiqlConfig config) {
        this.files = files;
        this.enabled = config.enabled();
    }

    void register(@Observes Router router) {
        if (enabled) {
            reading(router.routeWithRegex("/graphiql")).handler(GraphiqlRoutes::addSlash);
            var documents = FixedResponse.of(CatalogueJson.bytes(), "application/json");
            reading(router.routeWithRegex("/graphiql/documents\\.json")).handler(documents::send);
            serve(router.routeWithRegex("/graphiql/"), http -> GraphiqlFiles.PAGE);
            serve(router.routeWithRegex("/graphiql/(?<name>(?:assets/)?[\\w-]+(?:\\.[\\w-]+)+)"),
                    http -> http.pathParam("name"));
        }
    }

    private static Route reading(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void serve(Route route, Function<RoutingContext, String> name) {
        reading(route).blockingHandler(
                http -> files.file(name.apply(http)).ifPresentOrElse(file -> file.send(http), http::next), false);
    }

    /// The page's addresses are relative to its folder. So is this one, because a proxy may add a prefix. The query string is
    /// a request that a user shares.
    private static void addSlash(RoutingContext http) {
        var query = http.request().query();
        http.redirect("graphiql/" + (query == null ? "" : "?" + query));
    }
}
