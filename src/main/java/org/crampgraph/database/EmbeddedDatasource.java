package org.crampgraph.database;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/// Configures the datasource for the embedded server. Empty until a server has started.
///
/// A configuration source and not system properties, because those would survive a live reload and reach the tests that
/// dev mode runs in the same process: both would mistake the embedded server for a configured one.
public class EmbeddedDatasource implements ConfigSource {

    private static volatile Map<String, String> properties = Map.of();

    static void use(RunningServer server) {
        properties = server.datasource();
    }

    /// The highest: URL, role and password belong together.
    @Override
    public int getOrdinal() {
        return 1000;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "Embedded PostgreSQL";
    }
}
