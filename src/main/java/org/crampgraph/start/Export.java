package org.crampgraph.start;

import java.nio.file.Path;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import org.crampgraph.pack.PackExport;
import org.jboss.logging.Logger;

/// The command `export <folder>`: writes the content of the database as a pack, and exits. It changes nothing in the
/// database.
@ApplicationScoped
public class Export {

    static final String COMMAND = "export";
    private static final Logger LOG = Logger.getLogger(Export.class);
    /// Above the operator's settings.
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "false",
            "crampgraph.content.load-at-start", "false");

    private final PackExport export;
    private final String[] arguments;

    Export(PackExport export, @CommandLineArguments String[] arguments) {
        this.export = export;
        this.arguments = arguments;
    }

    static boolean wanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /// Call it before Quarkus starts.
    ///
    /// @throws ConfigurationException if there is not exactly one folder
    static void prepare(String... arguments) {
        if (arguments.length != 2) {
            throw new ConfigurationException("Usage: crampgraph export <new folder>");
        }
        Migration.configure(SETTINGS);
    }

    void write(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent started) {
        if (wanted(arguments)) {
            Path folder = Path.of(arguments[1]);
            LOG.infof("The content was exported to %s: %d files.", folder, export.write(folder));
            Quarkus.asyncExit();
        }
    }
}
