package org.crampgraph.database;

import java.util.List;

import io.quarkus.runtime.ImageMode;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.postgresql.Driver;

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
        var url = given.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            check(url.get());
            return List.of();
        }
        if (ImageMode.current().isNativeImage()) {
            throw ServerArchive.missing(); // known when the program is built, so that nothing of the embedded server is in it
        }
        RunningServer server = EmbeddedServer.start(config.folder(), Durability.KEPT);
        return List.of(new PropertiesConfigSource(server.datasource(), "Embedded PostgreSQL", ORDINAL));
    }

    /// The URL could contain a password, so the message does not repeat it.
    private static void check(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseException(
                    "QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql:, as in jdbc:postgresql://localhost:5432/crampgraph.");
        }
        if (Driver.parseURL(url, null) == null) {
            throw new DatabaseException(
                    "QUARKUS_DATASOURCE_JDBC_URL is not a URL of a PostgreSQL: write it as in jdbc:postgresql://localhost:5432/crampgraph.");
        }
    }
}
