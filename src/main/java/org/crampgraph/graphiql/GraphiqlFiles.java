package org.crampgraph.graphiql;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.http.FixedResponse;

/// GraphiQL's scripts and styles, 3.2 MB of them. Quarkus would send them as they are, or compress every response of the
/// service on the event loop.
@Singleton
class GraphiqlFiles {

    private static final String FOLDER = "META-INF/resources/graphiql/lib/";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript; charset=utf-8", "css",
            "text/css; charset=utf-8");

    /// Those that exist, so their number is small.
    private final Map<String, FixedResponse> files = new ConcurrentHashMap<>();

    void serve(@Observes Router router) {
        router.routeWithRegex("/graphiql/lib/(?<name>[a-z.-]+\\.(?:js|css))").method(HttpMethod.GET)
                .method(HttpMethod.HEAD).blockingHandler(this::send, false);
    }

    private void send(RoutingContext http) {
        Optional.ofNullable(files.computeIfAbsent(http.pathParam("name"), GraphiqlFiles::read))
                .ifPresentOrElse(file -> file.send(http), http::next);
    }

    /// Null if there is no such file.
    private static FixedResponse read(String name) {
        return FixedResponse.ofResource(FOLDER + name, TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElse(null);
    }
}
