package org.crampgraph.graphiql;

import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

/// The query editor at `/graphiql/`: static files under META-INF/resources/graphiql, with GraphiQL itself in `lib`.
class GraphiqlPage {

    /// Quarkus serves a folder's page only with a trailing slash. A regular expression, because a plain path would
    /// match with the slash too and redirect forever; a relative address, because a proxy may add a prefix.
    void addMissingSlash(@Observes Router router) {
        router.getWithRegex("/graphiql").handler(request -> request.redirect("graphiql/"));
    }
}
