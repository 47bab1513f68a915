package org.crampgraph.observability;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/// Gives each request a name, in every line of the log that it causes and in its answer: that which a proxy in front of the
/// service has given it (`X-Request-Id`), or one of its own.
@ApplicationScoped
class RequestId {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    /// What others send ends up in our log.
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
