package org.crampgraph.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.crampgraph.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/// Behind a connection pooler the driver must not have statements prepared.
class PoolerTest {

    private static final Map<String, String> DATABASE = new TestDatabase().start();
    private static final String URL = DATABASE.get("quarkus.datasource.jdbc.url");
    private static final int DEFAULT = 5;

    @Test
    void noticesAPooler() throws IOException, SQLException {
        try (var pooler = RenumberingProxy.to(URL); var connection = connect(pooler.url())) {
            assertEquals(0, threshold(connection));
        }
    }

    @Test
    void leavesADirectConnectionAlone() throws SQLException {
        try (var connection = connect(URL)) {
            assertEquals(DEFAULT, threshold(connection));
        }
    }

    private static int threshold(Connection connection) throws SQLException {
        new Pooler().onConnectionCreate(connection);
        return connection.unwrap(PGConnection.class).getPrepareThreshold();
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, DATABASE.get("quarkus.datasource.username"),
                DATABASE.get("quarkus.datasource.password"));
    }
}
