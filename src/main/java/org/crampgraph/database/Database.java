package org.crampgraph.database;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/// Chooses between the configured PostgreSQL and the embedded one.
public final class Database {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String FOLDER = "crampgraph.database.folder";

    private Database() {}

    /// Makes sure that the datasource has a URL. If the configuration has one, nothing is started; otherwise an
    /// embedded PostgreSQL starts (or is reused after a live reload) and stops when this process ends.
    ///
    /// Call it before Quarkus starts: the datasource reads its configuration once.
    ///
    /// @throws DatabaseException with a message that says what the operator can do
    public static void provide() {
        Config config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            Path folder = config.getValue(FOLDER, Path.class);
            EmbeddedDatasource.use(EmbeddedServer.start(folder, Durability.KEPT));
        }
    }
}
