package org.crampgraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.Load;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A newer version migrates the schema, under load, and is then rolled back.
///
/// With `-Dprevious.program=<its quarkus-run.jar>` the versions are two real ones: `make rollback` builds the last tag.
@Tag("faults")
class RollBackIT {

    private static final Map<String, String> REPLICA = Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
            "CRAMPGRAPH_CONTENT_LOAD_AT_START", "false");

    @Test
    void servesFromASchemaThatANewerVersionOnlyAddedTo() throws Exception {
        var database = FreshDatabase.create();
        assertEquals(0, PackagedProgram.command(database.environment(Map.of()), "migrate").exitCode());
        try (var before = PackagedProgram.start(database.environment(REPLICA)).answering();
                var load = Load.on(before)) {
            load.awaitAnswers(100);
            newerVersion(database, 998, "expand cramp", "alter table concept add column newer text");
            load.awaitAnswers(100);
            // rolled back: with and without migrating
            assertEquals(0, PackagedProgram.command(database.environment(Map.of()), "migrate").exitCode());
            try (var after = PackagedProgram.start(database.environment(REPLICA)).answering();
                    var more = Load.on(after)) {
                more.awaitAnswers(100);
                more.stop();
                more.assertAllAnswered();
            }
            load.stop();
            load.assertAllAnswered();
        }
        refusesWhatWasTakenAway(database);
    }

    @Test
    @EnabledIfSystemProperty(named = "previous.program", matches = ".+")
    void goesForwardAndBackBetweenTwoVersions() throws Exception {
        var previous = Path.of(System.getProperty("previous.program"));
        var database = FreshDatabase.create();
        assertEquals(0, PackagedProgram.ofJar(previous, database.environment(Map.of()), "migrate").exitCode());
        try (var old = PackagedProgram.ofJar(previous, database.environment(REPLICA)).answering();
                var load = Load.on(old)) {
            load.awaitAnswers(100);
            assertEquals(0, PackagedProgram.command(database.environment(Map.of()), "migrate").exitCode());
            load.awaitAnswers(100);
            try (var current = PackagedProgram.start(database.environment(REPLICA)).answering();
                    var more = Load.on(current)) {
                more.awaitAnswers(100);
                rollBack(previous, database);
                more.awaitAnswers(100);
                more.stop();
                more.assertAllAnswered();
            }
            load.stop();
            load.assertAllAnswered();
        }
    }

    /// The older program with the newer content, then with its own.
    private static void rollBack(Path previous, FreshDatabase database) throws Exception {
        try (var old = PackagedProgram.ofJar(previous, database.environment(REPLICA)).answering();
                var load = Load.on(old)) {
            load.awaitAnswers(100);
            assertEquals(0, PackagedProgram.ofJar(previous, database.environment(Map.of()), "migrate").exitCode());
            load.awaitAnswers(100);
            load.stop();
            load.assertAllAnswered();
        }
    }

    private static void refusesWhatWasTakenAway(FreshDatabase database) throws Exception {
        newerVersion(database, 999, "contract cramp", "select 1");
        var refused = PackagedProgram.start(database.environment(REPLICA));
        assertEquals(1, refused.exitCode());
        assertTrue(refused.said().contains("(migration 999 contract cramp): start that version"), refused.said());
    }

    /// What a newer version leaves behind: its change of the schema, and a line in Flyway's table.
    private static void newerVersion(FreshDatabase database, int version, String name, String change)
            throws SQLException {
        database.execute(change);
        database.execute("""
                insert into flyway_schema_history(installed_rank, version, description, type, script, checksum,
                    installed_by, installed_on, execution_time, success)
                values (%1$d, '%1$d', '%2$s', 'SQL', 'V%1$d.sql', 0, current_user, now(), 1, true)
                """.formatted(version, name));
    }
}
