package org.crampgraph.transport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An operation that exceeds its time limit (here two seconds) is cancelled, and so is its statement in the database.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Hasty.class)
class TimeLimitTest {

    @Inject
    DataSource database;

    @Test
    void stopsAStatement() throws Exception {
        var before = Instant.now();
        assertStopped("{ hello slowSql(seconds: 30) }");
        assertTrue(Duration.between(before, Instant.now()).toMillis() < 25_000);
        assertNoneSleeps();
    }

    @Test
    void stopsOneStatementAfterTheOther() throws Exception {
        assertStopped(
                "{ a: slowSql(seconds: 0.4) b: slowSql(seconds: 0.4) c: slowSql(seconds: 30) d: slowSql(seconds: 30) }");
        assertNoneSleeps();
    }

    @Test
    void stopsAFieldThatWaits() {
        var before = Instant.now();
        assertStopped("{ slow(millis: 30000) }");
        assertTrue(Duration.between(before, Instant.now()).toMillis() < 25_000);
    }

    @Test
    void stopsManyShortFields() {
        assertStopped(
                "{ a: slow(millis: 400) b: slow(millis: 400) c: slow(millis: 400) d: slow(millis: 400) e: slow(millis: 400) "
                        + "f: slow(millis: 400) g: slow(millis: 400) h: slow(millis: 400) }");
    }

    @Test
    void leavesTheConnectionUsable() throws SQLException {
        Ask.query("{ slowSql(seconds: 0.01) }").statusCode(200);
        var connected = numbers("select pid from pg_stat_activity where datname = current_database()");
        for (int i = 0; i < 3; i++) {
            assertStopped("{ slowSql(seconds: 30) }");
        }
        for (int i = 0; i < 20; i++) {
            Ask.query("{ slowSql(seconds: 0.01) }").statusCode(200).body("", not(hasKey("errors")));
        }
        assertEquals(connected, numbers("select pid from pg_stat_activity where datname = current_database()"));
    }

    @Test
    void acceptsInputWithinIt() {
        Ask.query("{ slowSql(seconds: 0.3) slow(millis: 300) }").statusCode(200).body("data.slow", equalTo("awake"));
    }

    private static void assertStopped(String query) {
        Ask.body(Map.of("query", query)).statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIME_LIMIT_EXCEEDED"))
                .body("errors[0].extensions.limit", equalTo(2000)).body("extensions.cost", hasKey("requested"))
                .body("", not(hasKey("data")));
    }

    private void assertNoneSleeps() throws SQLException {
        assertEquals(Set.of(),
                numbers("select pid from pg_stat_activity where state = 'active' and query like 'select ''lab''%'"));
    }

    private Set<Integer> numbers(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var numbers = new HashSet<Integer>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }
}
