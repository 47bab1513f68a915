package org.crampgraph.transport.execution;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/// The connections of operations to the database.
@ApplicationScoped
class ConnectionPool {

    private final AgroalDataSource connections;

    ConnectionPool(AgroalDataSource connections) {
        this.connections = connections;
    }

    /// Whether there are as many as there may be. Who waits in vain then, waits for others of us and not for the database.
    boolean isFull() {
        var metrics = connections.getMetrics();
        return metrics.activeCount() + metrics.availableCount() >= connections.getConfiguration()
                .connectionPoolConfiguration().maxSize();
    }
}
