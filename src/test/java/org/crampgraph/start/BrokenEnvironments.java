package org.crampgraph.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.crampgraph.testsupport.FreshDatabase;

/// Environments in which the program cannot start.
///
/// @param folder an empty one, for what they need
record BrokenEnvironments(Path folder) {

    static Map<String, String> url(String url) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", "nobody",
                "QUARKUS_DATASOURCE_PASSWORD", "none");
    }

    static Map<String, String> with(FreshDatabase database, String key, String value) throws SQLException {
        var environment = new HashMap<>(database.environment(Map.of()));
        environment.put(key, value);
        return environment;
    }

    /// Of a role that was made by these statements, in which `%1$s` is its name and `%2$s` its password.
    static Map<String, String> role(String statements) throws SQLException {
        var database = FreshDatabase.create();
        String role = "role_" + database.url().replaceFirst(".*_", "");
        database.execute(statements.formatted(role, database.password()));
        return with(database, "QUARKUS_DATASOURCE_USERNAME", role);
    }

    static FreshDatabase database(String statements) throws SQLException {
        var database = FreshDatabase.create();
        database.execute(statements.formatted(database.url().replaceFirst(".*/", "")));
        return database;
    }

    Map<String, String> missingFolder(FreshDatabase database, String key) throws SQLException {
        return with(database, key, folder.resolve("missing").toString());
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Listens, and never accepts or answers.
    static ServerSocket silent() throws IOException {
        return new ServerSocket(0);
    }
}
