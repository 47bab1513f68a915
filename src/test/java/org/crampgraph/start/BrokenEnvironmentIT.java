package org.crampgraph.start;

import static org.crampgraph.start.BrokenEnvironments.database;
import static org.crampgraph.start.BrokenEnvironments.role;
import static org.crampgraph.start.BrokenEnvironments.silent;
import static org.crampgraph.start.BrokenEnvironments.url;
import static org.crampgraph.start.BrokenEnvironments.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every row of docs/start-failures.md: the program says what it says there, and ends with exit code 1.
@Tag("faults")
class BrokenEnvironmentIT {

    private static final Pattern ROW = Pattern.compile("\\| (.*) \\| `(.*)` \\|");
    private static final String NO_MIGRATION = "QUARKUS_FLYWAY_MIGRATE_AT_START";
    private static final String NO_CONTENT = "CRAMPGRAPH_CONTENT_LOAD_AT_START";
    private static final String CONTENT = "CRAMPGRAPH_CONTENT_FOLDER";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> saysWhatToDo() throws IOException {
        var starts = starts(new BrokenEnvironments(folder));
        return documented().entrySet().stream().map(row -> dynamicTest(row.getKey(), () -> {
            var program = starts.get(row.getKey()).call();
            try {
                assertEquals(1, program.exitCode(), program::said);
                assertFalse(program.said().contains("\tat "), program::said);
                assertTrue(program.said().strip().matches(expression(row.getValue())), program::said);
            } finally {
                program.process().destroyForcibly(); // one that started in spite of all
            }
        }));
    }

    @Test
    void triesEveryRow() throws IOException {
        assertEquals(documented().keySet(), starts(new BrokenEnvironments(folder)).keySet());
    }

    private static Map<String, String> documented() throws IOException {
        var rows = new LinkedHashMap<String, String>();
        Files.readAllLines(Path.of("docs/start-failures.md")).stream().map(ROW::matcher).filter(row -> row.matches())
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    /// The message ends what the program prints; before it there may be lines of the log.
    private static String expression(String message) {
        return "(?s)(.*\\n)?"
                + Arrays.stream(message.split("…", -1)).map(Pattern::quote).reduce((a, b) -> a + ".*" + b).get();
    }

    private Map<String, Callable<PackagedProgram>> starts(BrokenEnvironments broken) {
        var starts = new LinkedHashMap<String, Callable<PackagedProgram>>();
        ofConfiguration(starts, broken);
        ofServers(starts);
        ofDatabases(starts, broken);
        ofMachine(starts, broken);
        return starts;
    }

    private static void ofConfiguration(Map<String, Callable<PackagedProgram>> starts, BrokenEnvironments broken) {
        starts.put("a value of the wrong type", () -> start(Map.of("CRAMPGRAPH_GRAPHQL_BOUNDS_DEPTH", "deep")));
        starts.put("an unknown key", () -> start(Map.of("CRAMPGRAPH_DATABASE_FOLDERS", "x")));
        starts.put("an unknown key in a file that `QUARKUS_CONFIG_LOCATIONS` names",
                () -> start(Map.of("QUARKUS_CONFIG_LOCATIONS",
                        broken.file("settings.properties", "crampgraph.cache.sise=1M").toUri().toString())));
        starts.put("an unknown command", () -> PackagedProgram.command(Map.of(), "migrat"));
        starts.put("a URL without `jdbc:`", () -> start(url("postgresql://localhost/x")));
        starts.put("a URL with a word as its port", () -> start(url("jdbc:postgresql://localhost:port/x")));
    }

    private static void ofServers(Map<String, Callable<PackagedProgram>> starts) {
        starts.put("an unknown host", () -> start(url("jdbc:postgresql://nowhere.invalid/x")));
        starts.put("a port where nothing listens", () -> start(url("jdbc:postgresql://127.0.0.1:1/x")));
        starts.put("a server that accepts connections and never answers", () -> {
            try (var server = silent()) {
                return start(url("jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/x"));
            }
        });
        starts.put("a wrong password", () -> start(with(FreshDatabase.create(), "QUARKUS_DATASOURCE_PASSWORD", "x")));
        starts.put("a role that may not log in", () -> start(role("create role %s password '%s'")));
        starts.put("a database that does not exist", () -> {
            var database = FreshDatabase.create();
            return start(
                    with(database, "QUARKUS_DATASOURCE_JDBC_URL", database.url().replaceFirst("[^/]+$", "missing")));
        });
        starts.put("a role without a connection left",
                () -> start(role("create role %s login password '%s' connection limit 0")));
        starts.put("a PostgreSQL older than 15", () -> {
            try (var server = new OlderServer(FreshDatabase.create())) {
                return start(server.environment());
            }
        });
        starts.put("a role that may not create tables", () -> start(role("create role %s login password '%s'")));
    }

    private static void ofDatabases(Map<String, Callable<PackagedProgram>> starts, BrokenEnvironments broken) {
        starts.put("an empty database that is read-only",
                () -> start(
                        database("alter database %s set default_transaction_read_only = on").environment(Map.of())));
        starts.put("tables of another program",
                () -> start(database("create table theirs (id int)").environment(Map.of())));
        starts.put("a replica before the migration",
                () -> start(FreshDatabase.create().environment(Map.of(NO_MIGRATION, "false", NO_CONTENT, "false"))));
        starts.put("a replica without content",
                () -> start(FreshDatabase.create().environment(Map.of(NO_CONTENT, "false"))));
        starts.put("a content folder that does not exist",
                () -> start(broken.missingFolder(FreshDatabase.create(), CONTENT)));
        starts.put("`migrate` with a rejected pack on a database with content", () -> {
            var database = FreshDatabase.create();
            assertEquals(0, PackagedProgram.command(database.environment(Map.of()), "migrate").exitCode());
            return PackagedProgram.command(broken.missingFolder(database, CONTENT), "migrate");
        });
    }

    private static void ofMachine(Map<String, Callable<PackagedProgram>> starts, BrokenEnvironments broken) {
        starts.put("a folder of trusted documents that does not exist",
                () -> start(broken.missingFolder(FreshDatabase.create(), "CRAMPGRAPH_GRAPHQL_DOCUMENTS_FOLDER")));
        starts.put("a port in use", () -> portInUse("QUARKUS_HTTP_PORT"));
        starts.put("a management port in use", () -> portInUse("QUARKUS_MANAGEMENT_PORT"));
        starts.put("a path with `é` under `LANG=C`",
                () -> start(Map.of("LC_ALL", "C", CONTENT, "/srv/café")));
        starts.put("a database folder that cannot be made",
                () -> start(Map.of("CRAMPGRAPH_DATABASE_FOLDER", "/proc/crampgraph")));
    }

    private static PackagedProgram portInUse(String key) throws Exception {
        try (var server = silent()) {
            return start(with(FreshDatabase.create(), key, Integer.toString(server.getLocalPort())));
        }
    }

    private static PackagedProgram start(Map<String, String> environment) throws IOException {
        return PackagedProgram.start(environment);
    }
}
