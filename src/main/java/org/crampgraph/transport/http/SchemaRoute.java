package org.crampgraph.transport.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.KeptBytes;
import org.crampgraph.transport.schema.SchemaText;

/// The schema as text at `/graphql/schema.graphql`, enabled together with introspection. It changes only with a
/// release, so clients revalidate theirs by its `ETag`.
@ApplicationScoped
class SchemaRoute {

    private final KeptAnswer text;
    private final boolean open;

    SchemaRoute(GraphQLSchema schema, GraphQlConfig config) {
        this.text = KeptAnswer.of(SchemaText.of(schema).getBytes(UTF_8), "text/plain; charset=utf-8");
        this.open = config.introspection();
    }

    void register(@Observes Router router) {
        if (open) {
            router.route("/graphql/schema.graphql").method(HttpMethod.GET).method(HttpMethod.HEAD)
                    .handler(http -> send(http, text.bytes(AcceptedCoding.isGzip(http.request()))));
        }
    }

    private void send(RoutingContext http, KeptBytes bytes) {
        var response = http.response().putHeader(HttpHeaders.ETAG, bytes.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (IfNoneMatch.names(http.request().headers(), bytes.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (bytes.compressed()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // Vert.x leaves the length out of the response to HEAD
        response.putHeader(HttpHeaders.CONTENT_TYPE, text.contentType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.buffer().length())).end(bytes.buffer());
    }
}
