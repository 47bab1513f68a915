package org.crampgraph.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalPoolInterceptor;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/// Makes connections through PgBouncer or another connection pooler work. In transaction mode each transaction may use
/// another server process, which does not know the statements that the driver prepared before: so the driver prepares
/// none.
@ApplicationScoped
class Pooler implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Pooler.class);

    private final AtomicBoolean reported = new AtomicBoolean();

    /// A pooler gives its clients its own process ids.
    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            var driver = connection.unwrap(PGConnection.class);
            if (driver.getBackendPID() != serverProcess(connection)) {
                driver.setPrepareThreshold(0);
                report();
            }
        } catch (SQLException e) {
            LOG.warnf("Cannot find out whether a new connection goes through a pooler: %s", e.getMessage());
        }
    }

    private static int serverProcess(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void report() {
        if (reported.compareAndSet(false, true)) {
            LOG.info(
                    "The database is behind a connection pooler: statements are not prepared on the server, and new content"
                            + " may be noticed some seconds later.");
        }
    }
}
