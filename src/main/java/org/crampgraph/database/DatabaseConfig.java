package org.crampgraph.database;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The embedded database.
@ConfigMapping(prefix = "crampgraph.database")
public interface DatabaseConfig {

    /// Folder of the embedded PostgreSQL (data, programs, log). Relative to the working directory.
    @WithDefault(".crampgraph/postgres")
    Path folder();
}
