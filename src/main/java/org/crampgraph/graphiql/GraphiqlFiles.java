package org.crampgraph.graphiql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// GraphiQL's scripts and styles, 3.2 MB of them: compressed, and with an `ETag` so that a browser keeps them. Quarkus would
/// send them as they are, or compress every response of the service on the event loop.
@Singleton
class GraphiqlFiles {

    private static final String FOLDER = "META-INF/resources/graphiql/lib/";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript; charset=utf-8", "css",
            "text/css; charset=utf-8");

    private record Packed(Buffer gzip, String tag) {}

    private final Map<String, Packed> files = new ConcurrentHashMap<>();

    /// Clients that do not accept gzip get the files from Quarkus.
    void serve(@Observes Router router) {
        router.routeWithRegex("/graphiql/lib/(?<name>[a-z.-]+\\.(?:js|css))").method(HttpMethod.GET)
                .method(HttpMethod.HEAD).blockingHandler(this::send, false);
    }

    private void send(RoutingContext http) {
        var name = http.pathParam("name");
        var accepted = http.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !accepted.contains("gzip") || resource(name) == null) {
            http.next();
            return;
        }
        var file = files.computeIfAbsent(name, GraphiqlFiles::pack);
        var response = http.response().putHeader(HttpHeaders.ETAG, file.tag).putHeader(HttpHeaders.VARY,
                "Accept-Encoding");
        if (file.tag.equals(http.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .end(file.gzip);
    }

    private static Packed pack(String name) {
        var packed = new ByteArrayOutputStream();
        try (var in = resource(name).openStream(); var gzip = new GZIPOutputStream(packed)) {
            in.transferTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sum = new CRC32C();
        sum.update(packed.toByteArray());
        return new Packed(Buffer.buffer(packed.toByteArray()), "\"" + HexFormat.of().toHexDigits(sum.getValue()) + '"');
    }

    private static URL resource(String name) {
        return Thread.currentThread().getContextClassLoader().getResource(FOLDER + name);
    }
}
