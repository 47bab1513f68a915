package org.crampgraph.content.served;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/// A connection outside the pool, made with the pool's settings, on which PostgreSQL notifies of changes.
final class ListeningConnection implements AutoCloseable {

    /// PostgreSQL's error for `listen` on a standby: there, only polling works.
    private static final String IN_RECOVERY = "25006";
    private static final String READ = "select version, digest from content_version";
    /// Detects a server that vanished silently.
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);

    private final Connection connection;

    private ListeningConnection(Connection connection) {
        this.connection = connection;
    }

    /// Listens from now on, except on a standby: a later [#read()] misses no change.
    static ListeningConnection open(AgroalDataSource database) throws SQLException {
        var factory = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var listening = new ListeningConnection(new Driver().connect(factory.jdbcUrl(), properties(factory)));
        try (var statement = listening.connection.createStatement()) {
            statement.execute("listen content_version");
        } catch (SQLException e) {
            if (!IN_RECOVERY.equals(e.getSQLState())) {
                listening.close();
                throw e;
            }
        }
        return listening;
    }

    /// Null if there is no content.
    ServedContent read() throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(READ)) {
            return row.next() ? new ServedContent(row.getLong(1), row.getString(2)) : null;
        }
    }

    /// Returns when the content may have changed, at the latest after that time.
    void awaitChange(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Properties properties(AgroalConnectionFactoryConfiguration factory) {
        var properties = new Properties();
        properties.putAll(factory.jdbcProperties());
        if (factory.principal() != null) {
            PGProperty.USER.set(properties, factory.principal().getName());
        }
        factory.credentials().stream().filter(SimplePassword.class::isInstance).map(SimplePassword.class::cast)
                .forEach(password -> PGProperty.PASSWORD.set(properties, password.getWord()));
        PGProperty.APPLICATION_NAME.set(properties, "crampgraph content version");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.SOCKET_TIMEOUT.set(properties, (int) LONGEST_ANSWER.toSeconds());
        return properties;
    }
}
