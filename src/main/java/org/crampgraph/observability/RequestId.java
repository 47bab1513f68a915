package org.crampgraph.observability;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.RequestIds;

/// Gives each request an id, which its log lines and its response carry: the `X-Request-Id` of a proxy in front of the
/// service, or a random one.
@ApplicationScoped
class RequestId {

    static final String HEADER = "X-Request-Id";
    /// Clients choose it and it is logged, so only harmless characters are accepted.
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Router router) {
        router.route("/graphql").order(RequestMetrics.ORDER).handler(RequestId::name);
    }

    private static void name(RoutingContext http) {
        String given = http.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : RequestIds.random();
        RequestIds.enter(id);
        http.response().putHeader(HEADER, id);
        http.next();
    }
}
