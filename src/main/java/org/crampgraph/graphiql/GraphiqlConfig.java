package org.crampgraph.graphiql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The query editor.
@ConfigMapping(prefix = "crampgraph.graphiql")
public interface GraphiqlConfig {

    /// Whether the query editor is served at `/graphiql/`.
    @WithDefault("true")
    boolean enabled();
}
