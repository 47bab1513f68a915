package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An operation whose clients have all disconnected is cancelled, and so is its statement, which here waits for a lock.
@QuarkusTest
class LeavingTest {

    private static final String QUERY = "{ sources { totalCount } }";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /// Less than the five seconds after which a statement stops waiting for a lock.
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    @Inject
    DataSource database;

    private Connection lock;

    @BeforeEach
    void lock() throws SQLException {
        lock = database.getConnection();
        lock.setAutoCommit(false);
        lock.createStatement().execute("lock table source in access exclusive mode");
    }

    @AfterEach
    void unlock() throws SQLException {
        lock.rollback();
        lock.close();
    }

    @Test
    void stopsWhenTheConnectionCloses() throws Exception {
        try (var client = new Wire()) {
            client.post("Content-Type: application/json", "Content-Length: " + (QUERY.length() + 12))
                    .send("{\"query\":\"" + QUERY + "\"}");
            awaitStatements(1, PATIENCE);
        }
        awaitStatements(0, AT_ONCE);
    }

    @Test
    void stopsWhenTheWebSocketCloses() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("1", QUERY);
            awaitStatements(1, PATIENCE);
        }
        awaitStatements(0, AT_ONCE);
    }

    @Test
    void stopsWhenTheClientCompletesIt() throws Exception {
        try (var talk = Talk.begin()) {
            talk.subscribe("1", QUERY);
            awaitStatements(1, PATIENCE);
            talk.say("{'type': 'complete', 'id': '1'}");
            awaitStatements(0, AT_ONCE);
            talk.say("{'type': 'ping'}");
            assertEquals("pong", talk.hear().getString("type"));
        }
    }

    private void awaitStatements(int number, Duration patience) throws SQLException {
        var end = Instant.now().plus(patience);
        while (waiting() != number) {
            assertTrue(Instant.now().isBefore(end), waiting() + " statements wait, not " + number);
            Thread.onSpinWait();
        }
    }

    private int waiting() throws SQLException {
        try (var rows = lock.createStatement().executeQuery("select count(*) from pg_stat_activity "
                + "where datname = current_database() and wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
