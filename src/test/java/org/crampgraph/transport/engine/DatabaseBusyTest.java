package org.crampgraph.transport.engine;

import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.transport.Ask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a client hears while others keep the database from it.
@Tag("slow")
@QuarkusTest
class DatabaseBusyTest {

    @Inject
    AgroalDataSource connections;

    @Test
    void aLockedTableIsBusy() throws SQLException {
        try (var connection = connections.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table concept in access exclusive mode");
            Ask.query("{ cramps { nodes { name } } }").statusCode(503)
                    .body("errors[0].extensions.code", equalTo("DATABASE_BUSY"));
            connection.rollback();
        }
    }

    @Test
    void aFullPoolIsOverload() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < connections.getConfiguration().connectionPoolConfiguration().maxSize(); i++) {
                taken.add(connections.getConnection());
            }
            Ask.query("{ causes { nodes { name } } }").statusCode(503)
                    .body("errors[0].extensions.code", equalTo("OVERLOADED"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
