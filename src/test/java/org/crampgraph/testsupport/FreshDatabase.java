package org.crampgraph.testsupport;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// An empty database on the test server, for tests that start the packaged program.
///
/// @param url for JDBC
/// @param user who owns the database
public record FreshDatabase(String url, String user, String password) {

    private static final String PREFIX = "quarkus.datasource.";

    public static FreshDatabase create() throws SQLException {
        Map<String, String> server = new TestDatabase().start();
        var owner = new FreshDatabase(server.get(PREFIX + "jdbc.url"), server.get(PREFIX + "username"),
                server.get(PREFIX + "password"));
        String name = "fresh_" + UUID.randomUUID().toString().replace("-", "");
        owner.execute("create database " + name);
        return new FreshDatabase(owner.url.replaceFirst("[^/]+$", name), owner.user, owner.password);
    }

    /// The same database for a role that may only read what it contains now.
    public FreshDatabase forReading() throws SQLException {
        String reader = "reader_" + url.replaceFirst(".*_", "");
        execute("create role " + reader + " login password '" + password + "'; "
                + "grant select on all tables in schema public to " + reader + "; "
                // otherwise Hibernate does not see the sequences that it looks for
                + "grant usage on all sequences in schema public to " + reader);
        return new FreshDatabase(url, reader, password);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The variables that configure the program for the database, and further ones.
    public Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", user);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
        return environment;
    }
}
