package org.crampgraph.transport.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.crampgraph.transport.GraphQlConfig;

/// The schema as text at `/graphql/schema.graphql`, under the same switch as introspection.
@ApplicationScoped
class SchemaRoute {

    private final GraphQLSchema schema;
    private final boolean open;

    SchemaRoute(GraphQLSchema schema, GraphQlConfig config) {
        this.schema = schema;
        this.open = config.introspection();
    }

    void register(@Observes Router router) {
        if (open) {
            var text = Buffer.buffer(new SchemaPrinter().print(schema));
            router.route("/graphql/schema.graphql").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(
                    http -> http.response().putHeader("Content-Type", "text/plain; charset=utf-8").end(text));
        }
    }
}
