package org.crampgraph.graphiql;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

/// The query editor at `/graphiql/`: static files under META-INF/resources/graphiql, with GraphiQL itself in `lib`.
@Singleton
class GraphiqlPage {

    private static final int BEFORE_ALL = -1;

    private final boolean enabled;

    GraphiqlPage(GraphiqlConfig config) {
        this.enabled = config.enabled();
    }

    /// Before Quarkus serves the files.
    void hide(@Observes Router router) {
        if (!enabled) {
            router.routeWithRegex("/graphiql(?:/.*)?").order(BEFORE_ALL).handler(request -> request.fail(404));
        }
    }

    /// Quarkus serves a folder's page only with a trailing slash. A regular expression, because a plain path would
    /// match with the slash too and redirect forever; a relative address, because a proxy may add a prefix. The query string
    /// is a request that a user shares.
    void addMissingSlash(@Observes Router router) {
        router.routeWithRegex("/graphiql").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(request -> {
            var query = request.request().query();
            request.redirect("graphiql/" + (query == null ? "" : "?" + query));
        });
    }
}
