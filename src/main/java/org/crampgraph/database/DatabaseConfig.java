package org.crampgraph.database;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;

/// The database that the program brings along.
@ConfigMapping(prefix = "crampgraph.database")
public interface DatabaseConfig {

    /// Where the embedded PostgreSQL lives (data, programs, log). Relative to the folder the service is started in.
    Path folder();
}
