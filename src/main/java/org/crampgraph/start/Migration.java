package org.crampgraph.start;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import org.jboss.logging.Logger;

/// The command `migrate`: migrates the schema, loads the content, and exits. Run it once before replicas that have
/// `quarkus.flyway.migrate-at-start=false` and `crampgraph.content.load-at-start=false`; those need only a role that
/// may read.
@ApplicationScoped
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);
    private static final String COMMAND = "migrate";
    /// Above the operator's settings for the replicas, because both get the same configuration.
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "true",
            "crampgraph.content.load-at-start", "true",
            "crampgraph.content.strict", "true");
    /// Of each command that starts the program and serves nothing.
    private static final Map<String, String> SERVES_NOTHING = Map.of(
            "crampgraph.graphql.execution.warm-up-time-limit", "0s",
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false");

    private final boolean wanted;

    Migration(@CommandLineArguments String[] arguments) {
        this.wanted = wanted(arguments);
    }

    /// Call it before Quarkus starts: prepares a start with the argument `migrate` or `export`, which serves nothing.
    ///
    /// @throws ConfigurationException for any other argument
    public static void prepare(String... arguments) {
        if (wanted(arguments)) {
            configure(SETTINGS);
        } else if (Export.wanted(arguments)) {
            Export.prepare(arguments);
        } else if (arguments.length > 0) {
            throw new ConfigurationException(
                    "There is no command %s; the commands are `%s`, `check <folder>` and `export <folder>`, and without one CrampGraph serves."
                            .formatted(List.of(arguments), COMMAND));
        }
    }

    /// @param settings of the command, besides those of all commands that serve nothing
    static void configure(Map<String, String> settings) {
        SERVES_NOTHING.forEach(System::setProperty);
        settings.forEach(System::setProperty);
    }

    void end(@Observes StartupEvent started) {
        if (wanted) {
            LOG.info("The database is ready for this version.");
            Quarkus.asyncExit();
        }
    }

    private static boolean wanted(String... arguments) {
        return Arrays.equals(arguments, new String[] { COMMAND });
    }
}
