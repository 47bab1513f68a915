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

/// Looks at the configuration as Quarkus reads it for a start, before anything uses it: refuses what is wrong, and adds the
/// address of the embedded database where the operator has named none.
///
/// It takes Quarkus' own sources. A configuration built apart from them would lack what only Quarkus knows: a native program
/// has no application.properties to read, but keeps its values.
public class StartConfiguration implements ConfigSourceFactory {

    /// Tests and tools read the configuration too, and must start no database.
    private static volatile boolean awaited;

    /// Takes the next configuration that is read for that of a start.
    static void await() {
        awaited = true;
    }

    /// @throws org.crampgraph.start.ConfigurationException if there is a key that does not exist
    /// @throws io.smallrye.config.ConfigValidationException if a value is of the wrong kind
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
