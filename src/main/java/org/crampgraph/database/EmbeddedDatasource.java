package org.crampgraph.database;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/// Tells the datasource where the embedded server is. Says nothing until a server has been started.
///
/// A configuration source and not system properties, because those would outlive a live reload and reach the tests that
/// dev mode runs in the same process: both would then take the embedded server for one the operator has named.
public class EmbeddedDatasource implements ConfigSource {

    private static volatile Map<String, String> properties = Map.of();

    static void use(RunningServer server) {
        properties = server.datasource();
    }

    /// Above everything else: address, role and password belong together, and without a URL nobody else's are of use.
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
