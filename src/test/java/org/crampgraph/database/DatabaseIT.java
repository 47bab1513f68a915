package org.crampgraph.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.crampgraph.testsupport.PackagedProgram;
import org.crampgraph.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Which database the packaged program takes.
class DatabaseIT {
    @TempDir
    Path parent;

    @Test
    @DisabledIfSystemProperty(named = "container", matches = ".*", disabledReason = "such a build brings none")
    @DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "such a build brings none")
    void isTheEmbeddedOneWhenNothingIsConfigured() throws Exception {
        Map<String, String> environment = Map.of("CRAMPGRAPH_DATABASE_FOLDER", folder().toString());
        try (PackagedProgram first = PackagedProgram.start(environment);
                PackagedProgram second = PackagedProgram.start(environment)) {
            first.answering();
            assertTrue(Files.exists(folder().resolve("data/postmaster.pid")));
            assertEquals(1, second.exitCode());
            assertTrue(second.said().matches("Another CrampGraph \\(process \\d+\\) uses the database .*\\R"),
                    second.said());
        }
        assertFalse(Files.exists(folder().resolve("data/postmaster.pid")), "the server stopped with the program");
    }

    @Test
    void isTheConfiguredOneAndNothingElseStarts() throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("CRAMPGRAPH_DATABASE_FOLDER", folder().toString()));
        new TestDatabase().start().forEach((key, value) -> environment.put(key.toUpperCase().replace('.', '_'), value));
        try (PackagedProgram program = PackagedProgram.start(environment)) {
            program.answering();
            assertFalse(Files.exists(folder()));
        }
    }

    @Test
    void isAskedForInOneSentenceWhereTheProgramBringsNone() throws Exception {
        PackagedProgram program = PackagedProgram.start(Map.of(), "-Dos.arch=riscv64");
        assertEquals(1, program.exitCode());
        assertEquals("""
                No database: set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and \
                QUARKUS_DATASOURCE_PASSWORD to those of a PostgreSQL (this build contains none for Linux on riscv64).
                """.replace("Linux", System.getProperty("os.name")), program.said());
    }

    private Path folder() {
        return parent.resolve("postgres");
    }
}
