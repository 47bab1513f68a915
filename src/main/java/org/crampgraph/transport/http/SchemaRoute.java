package org.crampgraph.transport.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.schema.SchemaText;

/// The schema as text at `/graphql/schema.graphql`, enabled together with introspection. It changes only with a
/// release.
@ApplicationScoped
class SchemaRoute {

    private final FixedResponse text;
    private final boolean open;

    SchemaRoute(GraphQLSchema schema, GraphQlConfig config) {
        this.text = FixedResponse.of(SchemaText.of(schema).getBytes(UTF_8), "text/plain; charset=utf-8");
        this.open = config.introspection();
    }

    void register(@Observes Router router) {
        if (open) {
            router.route("/graphql/schema.graphql").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(text::send);
        }
    }
}
