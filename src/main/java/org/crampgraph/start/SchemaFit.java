package org.crampgraph.start;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// Lets a program serve from the schema of a newer one, so that an upgrade can be rolled back, unless a migration that
/// this program does not know removes something. The name of such a migration begins with `contract`.
@ApplicationScoped
class SchemaFit {

    private static final String TAKES_AWAY = "contract";

    private final Flyway flyway;

    SchemaFit(Flyway flyway) {
        this.flyway = flyway;
    }

    /// Before the content is loaded.
    ///
    /// @throws NewerSchemaException if this program cannot serve from the schema
    void check(@Observes @Priority(1) StartupEvent start) {
        Arrays.stream(flyway.info().applied()).filter(SchemaFit::takesAway).findFirst().ifPresent(migration -> {
            throw new NewerSchemaException(migration.getVersion() + " " + migration.getDescription());
        });
    }

    private static boolean takesAway(MigrationInfo migration) {
        return !migration.getState().isResolved() && migration.getDescription().startsWith(TAKES_AWAY);
    }
}
