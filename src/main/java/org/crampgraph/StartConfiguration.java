package org.crampgraph;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceContext.ConfigSourceContextConfigSource;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesLocationConfigSourceFactory;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.crampgraph.database.Database;
import org.crampgraph.database.DatabaseConfig;
import org.crampgraph.start.ConfigurationCheck;
import org.crampgraph.start.StartFailure;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Checks the configuration as Quarkus reads it at startup, before anything uses it: rejects what is wrong, and adds
/// the address of the embedded database if the operator has configured none.
///
/// It uses Quarkus' own sources. A separate configuration would lack what only Quarkus knows: a native program has no
/// application.properties to read, but contains its values.
public class StartConfiguration implements ConfigSourceFactory {

    /// Tests and tools read the configuration too, and must not start a database.
    private static volatile boolean awaited;

    /// Treats the next configuration that is read as that of startup.
    static void await() {
        awaited = true;
    }

    /// @throws org.crampgraph.start.ConfigurationException if there is an unknown key
    /// @throws io.smallrye.config.ConfigValidationException if a value has the wrong type
    /// @throws org.crampgraph.database.DatabaseException if the embedded database cannot start
    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!awaited) {
            return List.of();
        }
        awaited = false; // read() comes back here
        try {
            var config = read(context);
            ConfigurationCheck.check(config, CrampGraph.CONFIGURATION);
            return Database.provide(config, config.getConfigMapping(DatabaseConfig.class));
        } catch (RuntimeException e) {
            StartFailure.dropDelayedLog();
            throw e;
        }
    }

    private static SmallRyeConfig read(ConfigSourceContext context) {
        var profiles = new ArrayList<>(context.getProfiles()).reversed(); // given last first, taken first first
        var builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withProfiles(profiles).withValidateUnknown(false)
                .withSources(new ConfigSourceContextConfigSource(context)).withSources(context.getConfigSources())
                .withSources(new PropertiesLocationConfigSourceFactory()); // quarkus.config.locations, read last
        CrampGraph.CONFIGURATION.forEach(builder::withMapping);
        return builder.build();
    }
}
