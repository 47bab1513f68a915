package org.crampgraph.database;

import java.util.List;

import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Chooses between the configured PostgreSQL and the embedded one.
public final class Database {

    private static final String URL = "quarkus.datasource.jdbc.url";
    /// The highest: URL, role and password belong together.
    private static final int ORDINAL = 1000;

    private Database() {}

    /// Makes sure that the datasource has a URL. If the configuration has one, nothing is started; otherwise an
    /// embedded PostgreSQL starts (or is reused after a live reload) and stops when this process ends.
    ///
    /// @return the address of the embedded server, as a configuration source; empty if none was started. System
    /// properties would survive a live reload and reach the tests that dev mode runs in the same process.
    /// @throws DatabaseException with a message that says what the operator can do
    public static List<ConfigSource> provide(Config given, DatabaseConfig config) {
        if (given.getOptionalValue(URL, String.class).isPresent()) {
            return List.of();
        }
        RunningServer server = EmbeddedServer.start(config.folder(), Durability.KEPT);
        return List.of(new PropertiesConfigSource(server.datasource(), "Embedded PostgreSQL", ORDINAL));
    }
}
