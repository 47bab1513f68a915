package org.crampgraph.transport.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Await;
import org.crampgraph.testsupport.LogEntries;
import org.crampgraph.transport.Talk;
import org.junit.jupiter.api.Test;

/// A client that starts operations and leaves them must not fill the log.
@QuarkusTest
class CancelledStatementTest {

    private static final String WAITING = "select count(*) from pg_stat_activity "
            + "where wait_event_type = 'Lock' and datname = current_database()";

    @Inject
    AgroalDataSource connections;

    private int number;

    @Test
    void isNotLogged() throws Exception {
        var log = new LogEntries("org.hibernate");
        log.listen();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var talk = Talk.begin()) {
            connection.setAutoCommit(false);
            statement.execute("lock table concept in access exclusive mode");
            for (int i = 0; i < 3; i++) {
                Await.until("a statement waits for the lock", () -> begins(talk));
                talk.say("{'type': 'complete', 'id': 'a" + number + "'}");
                Await.until("the statement is cancelled", () -> waiting() == 0);
            }
            connection.rollback();
        } finally {
            log.stopListening();
        }
        assertEquals(List.of(), log.all().stream().map(LogRecord::getMessage).toList());
    }

    /// Another operation each time, because the wait for the lock has a limit.
    private boolean begins(Talk talk) throws Exception {
        talk.subscribe("a" + ++number, "{ cramps { nodes { name } } }");
        for (int i = 0; i < 50 && waiting() == 0; i++) {
            Thread.sleep(20);
        }
        return waiting() > 0;
    }

    private int waiting() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
