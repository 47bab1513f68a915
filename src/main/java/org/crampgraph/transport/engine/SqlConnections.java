package org.crampgraph.transport.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import org.postgresql.PGConnection;

/// Maps database connections to operations, so that their statements can be cancelled.
@Singleton
class SqlConnections implements AgroalPoolInterceptor {

    /// Keyed by the driver's own object: the pool wraps it again each time that it reports it.
    private final Map<PGConnection, RunningOperation> users = new ConcurrentHashMap<>();

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (RunningOperation.CURRENT.isBound()) {
            var operation = RunningOperation.CURRENT.get();
            var taken = postgres(connection);
            users.put(taken, operation);
            operation.took(taken);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        var returned = postgres(connection);
        var operation = users.remove(returned);
        if (operation != null) {
            operation.gaveBack(returned);
        }
    }

    /// A broken connection is not returned.
    @Override
    public void onConnectionDestroy(Connection connection) {
        onConnectionReturn(connection);
    }

    /// Number of connections that operations use.
    int inUse() {
        return users.size();
    }

    private static PGConnection postgres(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("not a PostgreSQL connection", e);
        }
    }
}
