package org.crampgraph.testsupport;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A PostgreSQL for the tests instead of the embedded one, such as an older version. `TEST_SERVER_URL` is the JDBC URL of
/// a database on it, `TEST_SERVER_USERNAME` and `TEST_SERVER_PASSWORD` a superuser; the tests add databases and roles.
final class OtherServer {

    private static final String URL = System.getenv("TEST_SERVER_URL");
    private static final String USER = System.getenv("TEST_SERVER_USERNAME");
    private static final String PASSWORD = System.getenv("TEST_SERVER_PASSWORD");
    private static final Set<String> CREATED = new HashSet<>();

    private OtherServer() {}

    static boolean isNamed() {
        return URL != null;
    }

    /// An own database, empty when it is first asked for, as configuration of the service.
    static synchronized Map<String, String> database(String name) {
        if (CREATED.add(name)) {
            create(name);
        }
        return Map.of("quarkus.datasource.jdbc.url", URL.replaceFirst("[^/]+$", name),
                "quarkus.datasource.username", USER, "quarkus.datasource.password", PASSWORD);
    }

    private static void create(String name) {
        try (var connection = DriverManager.getConnection(URL, USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The server of TEST_SERVER_URL cannot be used: " + URL, e);
        }
    }
}
