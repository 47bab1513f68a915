package org.crampgraph.database;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/// The choice between a PostgreSQL that the operator names and the one that this program brings along.
public final class Database {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String FOLDER = "crampgraph.database.folder";

    private Database() {}

    /// Makes sure that the datasource has a URL. Where the configuration names one, nothing is started; otherwise an
    /// embedded PostgreSQL starts (or is found again after a live reload) and stops when this process ends.
    ///
    /// Call it before Quarkus starts: the datasource reads its configuration once.
    ///
    /// @throws DatabaseException with a sentence that tells the operator what to do
    public static void provide() {
        Config config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            Path folder = config.getValue(FOLDER, Path.class);
            EmbeddedDatasource.use(EmbeddedServer.start(folder, Durability.KEPT));
        }
    }
}
