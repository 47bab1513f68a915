package org.crampgraph.transport.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import org.postgresql.PGConnection;

/// Knows which operation uses which database connection, so that its statement can be cancelled.
@Singleton
class SqlConnections implements AgroalPoolInterceptor {

    private final Map<Connection, RunningOperation> users = new ConcurrentHashMap<>();

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (RunningOperation.CURRENT.isBound()) {
            var operation = RunningOperation.CURRENT.get();
            users.put(connection, operation);
            operation.took(postgres(connection));
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        var operation = users.remove(connection);
        if (operation != null) {
            operation.gaveBack(postgres(connection));
        }
    }

    private static PGConnection postgres(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("not a PostgreSQL connection", e);
        }
    }
}
