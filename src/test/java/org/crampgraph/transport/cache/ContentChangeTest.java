package org.crampgraph.transport.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.Ask;
import org.crampgraph.transport.LabProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Cached answers are dropped when the content changes, by any writer: here a connection of the test, as another
/// replica would have.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Caching.class)
class ContentChangeTest {

    private static final String CHANGE = "update content_version set version = version + 1";
    private static final String LISTENERS =
            " from pg_stat_activity where application_name = 'crampgraph content version'";

    @Inject
    DataSource database;

    @Inject
    ContentWatch watch;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the content version is known", () -> watch.current().isPresent());
    }

    @Test
    void forgetsAnswersWhenTheContentChanges() throws Exception {
        int before = next();
        assertEquals(before, next());
        execute(CHANGE);
        Await.until("another answer", () -> next() != before);
        int after = next();
        assertEquals(after, next());
    }

    @Test
    void takesNoNoticeOfAChangeThatWasRolledBack() throws Exception {
        var served = watch.current();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(CHANGE);
            connection.rollback();
        }
        execute(CHANGE);
        Await.until("the second change was heard", () -> !watch.current().equals(served));
        assertEquals(served.orElseThrow().version() + 1, watch.current().orElseThrow().version());
    }

    @Test
    void hearsOfChangesThatCameWhileTheConnectionWasLost() throws Exception {
        int before = next();
        execute("select pg_terminate_backend(pid)" + LISTENERS);
        execute(CHANGE);
        Await.until("another answer", () -> next() != before);
        Await.until("it listens again", watch::listening);
        int after = next();
        execute(CHANGE);
        Await.until("another answer", () -> next() != after);
    }

    private static int next() {
        return Ask.query("{ next }").statusCode(200).extract().path("data.next");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
