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

/// The command `migrate`: brings the schema up to date, loads the content, and ends. One such run comes before replicas
/// that have `quarkus.flyway.migrate-at-start=false` and `crampgraph.content.load-at-start=false`, and that may then do
/// with a role that only reads.
@ApplicationScoped
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);
    private static final String COMMAND = "migrate";
    /// Above what the operator has set for the replicas, since both are given the same configuration.
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "true",
            "crampgraph.content.load-at-start", "true",
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false");

    private final boolean wanted;

    Migration(@CommandLineArguments String[] arguments) {
        this.wanted = wanted(arguments);
    }

    /// Before Quarkus starts: makes a start with the argument `migrate` do what it needs, and serve nothing.
    ///
    /// @throws ConfigurationException for any other argument
    public static void prepare(String... arguments) {
        if (wanted(arguments)) {
            SETTINGS.forEach(System::setProperty);
        } else if (arguments.length > 0) {
            throw new ConfigurationException(
                    "There is no command %s; the only one is `%s`, and without it CrampGraph serves."
                            .formatted(List.of(arguments), COMMAND));
        }
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
