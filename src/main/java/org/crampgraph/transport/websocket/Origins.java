package org.crampgraph.transport.websocket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpServerRequest;
import org.crampgraph.transport.GraphQlConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Origins whose pages may open a WebSocket: our own, and those in the CORS configuration. Browsers open WebSockets
/// without a preflight, so only this check keeps foreign pages out.
@ApplicationScoped
class Origins {

    private final List<String> friends;
    private final List<Pattern> patterns;
    private final int proxies;

    Origins(GraphQlConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.proxies = config.http().proxies();
        this.friends = origins.filter(configured -> cors).orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(Optional.of(friends));
    }

    /// A request without `Origin` does not come from a page in a browser.
    boolean allow(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null || origin.equalsIgnoreCase(request.scheme() + "://" + request.authority())
                || ForwardedOrigin.of(request, proxies).anyMatch(origin::equalsIgnoreCase)
                || friends.contains("*") || friends.contains(origin)
                || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }
}
