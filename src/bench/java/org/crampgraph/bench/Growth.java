package org.crampgraph.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/// Multiplies the content by copies with the same shape: each concept has as many links, sources and words as its
/// original. Links lead from one copy to another, so that they form one graph. The original is unchanged and comes
/// first in every order by name, so that its pages can be compared byte by byte.
final class Growth {

    private static final long STRIDE = 1_000_000;
    private static final String COLUMNS = """
            select column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' order by ordinal_position""";
    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
            and table_name not in ('content_version', 'flyway_schema_history') order by 1""";
    private static final String WORD_INDEXES = """
            select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%'""";

    private final Connection source;
    private final Connection target;
    private final int factor;

    private Growth(Connection source, Connection target, int factor) {
        this.source = source;
        this.target = target;
        this.factor = factor;
    }

    /// Multiplies the content of one of the server's databases.
    static void grow(Database database, String name, int factor) {
        try (var source = database.connect(name); var target = database.connect(name)) {
            new Growth(source, target, factor).run();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(name + " cannot grow", e);
        }
    }

    private void run() throws SQLException, IOException {
        try (var statement = target.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no triggers and foreign key checks
            statement.execute("set maintenance_work_mem = '512MB'");
            var indexes = pairs(statement, WORD_INDEXES);
            for (var index : indexes) {
                statement.execute("drop index " + index.getFirst());
            }
            for (var table : pairs(statement, TABLES.replace("table_name from", "table_name, table_name from"))) {
                copy(table.getFirst(), pairs(statement, COLUMNS.formatted(table.getFirst())));
            }
            for (var index : indexes) {
                statement.execute(index.getLast());
            }
            statement.execute("vacuum analyze");
        }
    }

    private static List<List<String>> pairs(Statement statement, String query) throws SQLException {
        var pairs = new ArrayList<List<String>>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return pairs;
    }

    private void copy(String table, List<List<String>> columns) throws SQLException, IOException {
        var values = columns.stream().map(column -> value(table, column.getFirst(), column.getLast()))
                .collect(Collectors.joining(", "));
        var names = columns.stream().map(List::getFirst).collect(Collectors.joining(", "));
        var rows = "copy (select %s from %s, generate_series(1, %d) as k) to stdout".formatted(values, table,
                factor - 1);
        try (var stream = new PGCopyInputStream(source.unwrap(PGConnection.class), rows)) {
            target.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table, names), stream);
        }
    }

    private String value(String table, String column, String type) {
        if (table.equals("link") && column.equals("to_id")) {
            return "to_id + (1 + (k - 1 + id %% 7) %% %d) * %d".formatted(factor - 1, STRIDE);
        }
        return switch (column) {
            case "slug" -> "slug || '-' || k";
            case "name", "title" -> "'z' || k || ' ' || " + column;
            default -> type.equals("bigint") ? column + " + k * " + STRIDE : column;
        };
    }
}
