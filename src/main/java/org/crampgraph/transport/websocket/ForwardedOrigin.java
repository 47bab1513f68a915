package org.crampgraph.transport.websocket;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.http.HttpServerRequest;

/// The origin of our own pages as a browser sees it in front of our proxies, which send it as `X-Forwarded-Proto`, `-Host` and
/// `-Port`. No page can make a browser send these headers.
final class ForwardedOrigin {

    private ForwardedOrigin() {}

    /// The possible ones: proxies differ in whether the host has the port.
    ///
    /// @param proxies number of proxies in front of the service; the entry of the outermost one counts
    static Stream<String> of(HttpServerRequest request, int proxies) {
        if (proxies == 0) {
            return Stream.of();
        }
        var scheme = entry(request, "X-Forwarded-Proto", proxies).orElse(request.scheme());
        var host = entry(request, "X-Forwarded-Host", proxies).orElse(String.valueOf(request.authority()));
        var origin = scheme + "://" + host;
        return Stream.concat(Stream.of(origin, origin.replaceFirst(usualPort(scheme) + "$", "")),
                entry(request, "X-Forwarded-Port", proxies).stream()
                        .map(port -> (origin.replaceFirst(":\\d+$", "") + ":" + port)
                                .replaceFirst(usualPort(scheme) + "$", "")));
    }

    private static String usualPort(String scheme) {
        return scheme.equalsIgnoreCase("https") ? ":443" : ":80";
    }

    private static Optional<String> entry(HttpServerRequest request, String header, int proxies) {
        var entries = request.headers().getAll(header).stream().flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip).filter(one -> !one.isEmpty()).toList();
        return entries.isEmpty() ? Optional.empty()
                : Optional.of(entries.get(Math.max(0, entries.size() - proxies)));
    }
}
