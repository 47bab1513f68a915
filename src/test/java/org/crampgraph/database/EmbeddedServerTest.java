package org.crampgraph.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.crampgraph.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedServerTest {

    /// One for all tests, so that the programs are unpacked and the data is initialised once.
    @TempDir
    static Path folder;

    @Test
    void keepsItsDataBetweenStartsAndStopsWithItsProcess() throws Exception {
        try (Holder first = Holder.of(folder); Connection connection = first.connect()) {
            remember(connection);
        }
        assertFalse(Files.exists(postmasterFile()), "stopped in good order");
        try (Holder second = Holder.of(folder); Connection connection = second.connect()) {
            assertTrue(remembers(connection));
        }
    }

    @Test
    void outlivesAKilledService() throws Exception {
        Holder killed = Holder.of(folder);
        try (Connection before = killed.connect()) {
            remember(before);
            killed.kill();
            assertTrue(before.isValid(5), "the server was not stopped");
            try (Holder next = Holder.of(folder); Connection after = next.connect()) {
                assertTrue(remembers(after));
                assertFalse(before.isValid(5), "the server that was left over is gone");
            }
        }
    }

    /// After a power failure the process id in the postmaster file may have been reused.
    @Test
    void doesNotStopAnotherProgramNamedInAStaleFile() throws Exception {
        Holder.of(folder).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(postmasterFile(), stranger.pid() + "\n" + folder.resolve("data") + "\n");
        try (Holder holder = Holder.of(folder); Connection connection = holder.connect()) {
            assertTrue(connection.isValid(5));
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessUses() throws Exception {
        try (Holder first = Holder.of(folder); Holder second = Holder.of(folder)) {
            assertEquals(1, second.exitCode());
            assertEquals(
                    "Another CrampGraph (process %d) uses the database in %s: stop it, or set CRAMPGRAPH_DATABASE_FOLDER to another folder for this one."
                            .formatted(first.process().pid(), folder.toRealPath()),
                    second.said());
            assertTrue(first.connect().isValid(5));
        }
    }

    @Test
    void rejectsConnectionsWithoutThePassword() throws Exception {
        try (Holder holder = Holder.of(folder)) {
            assertEquals("28P01", assertThrows(SQLException.class, () -> holder.connect("guess")).getSQLState());
        }
    }

    @Test
    void bringsTheExtensionsThatSearchNeeds() throws Exception {
        try (Holder holder = Holder.of(folder); Connection connection = holder.connect()) {
            connection.createStatement()
                    .execute("create extension if not exists unaccent; create extension if not exists pg_trgm");
        }
    }

    @Test
    void isFoundAgainByTheProcessThatStartedIt() {
        assertEquals(new TestDatabase().start(), new TestDatabase().start());
    }

    private static void remember(Connection connection) throws SQLException {
        connection.createStatement().execute("drop table if exists remembered; create table remembered as select 1");
    }

    private static boolean remembers(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select * from remembered")) {
            return row.next();
        }
    }

    private Path postmasterFile() {
        return folder.resolve("data").resolve("postmaster.pid");
    }
}
