package org.crampgraph.observability;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/// Gives each request an id, which its log lines and its response carry: the `X-Request-Id` of a proxy in front of the
/// service, or a random one.
@ApplicationScoped
class RequestId {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    /// Clients choose it and it is logged, so only harmless characters are accepted.
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Router router) {
        router.route("/graphql").order(RequestMetrics.ORDER).handler(RequestId::name);
    }

    private static void name(RoutingContext http) {
        String given = http.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : random();
        MDC.put(KEY, id);
        http.response().putHeader(HEADER, id);
        http.next();
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
