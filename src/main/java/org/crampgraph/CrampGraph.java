package org.crampgraph;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.crampgraph.content.query.cache.ContentCacheConfig;
import org.crampgraph.database.DatabaseConfig;
import org.crampgraph.graphiql.GraphiqlConfig;
import org.crampgraph.observability.ObservabilityConfig;
import org.crampgraph.pack.CheckCommand;
import org.crampgraph.pack.ContentConfig;
import org.crampgraph.pages.PagesConfig;
import org.crampgraph.start.ConfigurationException;
import org.crampgraph.start.Migration;
import org.crampgraph.start.StartFailure;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.cache.CacheConfig;
import org.crampgraph.transport.websocket.WebSocketConfig;

/// Starts the service. [StartConfiguration] says what comes first.
@QuarkusMain
public class CrampGraph {

    /// The groups of all `crampgraph.*` keys.
    public static final List<Class<?>> CONFIGURATION = List.of(GraphQlConfig.class, WebSocketConfig.class,
            CacheConfig.class, ContentCacheConfig.class, ContentConfig.class, DatabaseConfig.class,
            ObservabilityConfig.class,
            GraphiqlConfig.class, PagesConfig.class);

    /// Exits with code 1 and one sentence on standard error if it cannot start.
    ///
    /// @param args none, `migrate`, or `check` or `export` and a folder
    public static void main(String... args) {
        if (CheckCommand.wanted(args)) {
            System.exit(CheckCommand.run(System.out, args));
        }
        try {
            Migration.prepare(args);
        } catch (ConfigurationException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        StartConfiguration.await();
        Quarkus.run(null, StartFailure::end, args);
    }
}
