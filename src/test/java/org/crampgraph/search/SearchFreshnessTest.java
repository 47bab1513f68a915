package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The database maintains the index itself: these tests change rows with plain SQL.
@QuarkusTest
class SearchFreshnessTest {

    private static final String NEW_CRAMP =
            """
                    insert into concept (id, type, slug, name, summary, aliases, verified, revision, updated_at)
                    values (-1, 'CRAMP', 'zyzzyva-cramp', 'Zyzzyva cramp', 'Comes with weevils', '{Quokka hold}', true, 1, now());
                    insert into cramp (id, kind, notes) values (-1, 'TRUE_CRAMP', 'Wombats suffer most')""";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void forget() throws SQLException {
        run("delete from concept where id < 0");
    }

    @Test
    void findsNewConcepts() throws SQLException {
        run(NEW_CRAMP);
        for (String query : List.of("zyzzyva", "quokka hold", "weevil", "wombat", "zyzyva")) {
            assertEquals(List.of("Cramp zyzzyva-cramp"), Found.by(query).concepts(), query);
        }
    }

    @Test
    void findsChangedTextsAndNotTheOldOnes() throws SQLException {
        run(NEW_CRAMP);
        run("update concept set name = 'Axolotl cramp', aliases = '{}' where id = -1");
        run("update cramp set notes = 'Numbats suffer most' where id = -1");
        for (String query : List.of("axolotl", "weevil", "numbat", "axolotle")) {
            assertEquals(List.of("Cramp zyzzyva-cramp"), Found.by(query).concepts(), query);
        }
        for (String query : List.of("zyzzyva", "quokka", "wombat", "zyzyva")) {
            assertEquals(List.of(), Found.by(query).concepts(), query);
        }
    }

    @Test
    void forgetsRemovedConcepts() throws SQLException {
        run(NEW_CRAMP);
        run("delete from concept where id = -1");
        for (String query : List.of("zyzzyva", "zyzyva", "wombat")) {
            assertEquals(List.of(), Found.by(query).concepts(), query);
        }
    }

    @Test
    void doesNotFindUncommittedChanges() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, NEW_CRAMP);
            assertEquals(List.of(), Found.by("zyzzyva").concepts());
            connection.rollback();
        }
        assertEquals(List.of(), Found.by("zyzzyva").concepts());
    }

    /// Two concurrent editors, one of the name, one of the details: the index has both changes.
    @Test
    void hasTheChangesOfTwoConcurrentEditors() throws Exception {
        run(NEW_CRAMP);
        CompletableFuture<Void> other;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update concept set name = 'Axolotl cramp' where id = -1");
            other = CompletableFuture
                    .runAsync(() -> runUnchecked("update cramp set notes = 'Numbats suffer' where id = -1"));
            awaitAWaiter();
            connection.commit();
        }
        other.get(120, TimeUnit.SECONDS);
        assertEquals(List.of("Cramp zyzzyva-cramp"), Found.by("axolotl numbat").concepts());
        assertEquals(List.of(), Found.by("zyzzyva").concepts());
    }

    /// A new text column must be searched, or listed here as not searched.
    @Test
    void looksThroughEveryColumnOfText() throws SQLException {
        var missed = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var column : columns(connection)) {
                if (!searched(connection, column)) {
                    missed.add(column.table() + "." + column.name());
                }
                connection.rollback();
            }
        }
        assertEquals(new TreeSet<>(Set.of("cause.certainty", "cause.direction", "remedy.certainty", "remedy.direction",
                "food.usda_fdc_id_check", "symptom.urgency", "concept.alias_kinds", "concept.code_systems",
                "concept.code_values", "concept.code_displays", "concept.code_matches", "concept.code_tokens",
                "concept.slug", "concept.unverified_fields",
                "concept.unverified_texts")),
                missed);
    }

    private record Column(String table, String name, boolean list) {}

    private static List<Column> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select table_name, column_name, data_type = 'ARRAY' from information_schema.columns
                where table_name in ('concept', 'cramp', 'cause', 'symptom', 'food', 'remedy', 'ingredient')
                and table_schema = current_schema and data_type in ('text', 'ARRAY')
                and (table_name, column_name) <> ('concept', 'type')""")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
            }
        }
        return columns;
    }

    /// Writes a word into one row's column and checks whether the index has it.
    private static boolean searched(Connection connection, Column column) throws SQLException {
        execute(connection, "alter table concept drop constraint concept_unverified_check");
        execute(connection, "update %s set %s = %s where id = (select min(id) from %1$s)".formatted(column.table(),
                column.name(), column.list() ? "'{zyzzyva}'" : "'zyzzyva'"));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from search_document where vector @@ to_tsquery('simple', 'zyzzyva')")) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }

    private void awaitAWaiter() throws Exception {
        for (int i = 0; i < 200; i++) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from pg_locks where not granted")) {
                if (rows.next()) {
                    return;
                }
            }
            Thread.sleep(25);
        }
        assertTrue(false, "nobody waits");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private void runUnchecked(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
