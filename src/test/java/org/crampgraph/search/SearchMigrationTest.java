package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Search needs an owner of the database, but no superuser.
@Tag("slow")
@QuarkusTest
class SearchMigrationTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void makeDatabase() throws SQLException {
        run("create role operator login nosuperuser password 'operator'", "create database operated owner operator");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        run("drop database operated with (force)", "drop role operator");
    }

    @Test
    void runsAsTheOwnerOfADatabase() throws SQLException {
        var flyway = Flyway.configure().locations("db/migration")
                .dataSource(url.replaceAll("/[^/]*$", "/operated"), "operator", "operator").load();
        assertEquals(flyway.info().all().length, flyway.migrate().migrationsExecuted);
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select search_fold('Œdema of the feet'), usesuper from pg_user "
                        + "where usename = current_user")) {
            rows.next();
            assertEquals("edema of the foot", rows.getString(1));
            assertEquals(false, rows.getBoolean(2));
        }
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
