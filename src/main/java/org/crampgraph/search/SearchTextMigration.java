package org.crampgraph.search;

import java.sql.SQLException;

import jakarta.enterprise.inject.spi.CDI;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.tables.SearchView;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/// Recreates the view of searched texts whenever the content table lists other texts. Runs after all numbered migrations.
public final class SearchTextMigration implements JavaMigration {

    /// Null: it is repeated when its checksum changes.
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "search text";
    }

    @Override
    public Integer getChecksum() {
        return sql().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(sql());
        }
    }

    private static String sql() {
        return SearchView.sql(CDI.current().select(ContentTypes.class).get());
    }
}
