package org.crampgraph.transport.engine;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/// The database connections of operations.
@ApplicationScoped
class ConnectionPool {

    private final AgroalDataSource connections;

    ConnectionPool(AgroalDataSource connections) {
        this.connections = connections;
    }

    /// Whether the pool is full. Then operations wait for one another and not for the database.
    boolean isFull() {
        var metrics = connections.getMetrics();
        return metrics.activeCount() + metrics.availableCount() >= connections.getConfiguration()
                .connectionPoolConfiguration().maxSize();
    }
}
