package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.content.query.cache.ContentCache;
import org.crampgraph.testsupport.CachedContent;
import org.crampgraph.testsupport.Concurrently;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A writer swaps two values in one change while clients ask both, on different levels: each answer has one of each.
/// `-Dversions.answers=100000` asks so many times.
@Tag("slow")
@QuarkusTest
@TestProfile(CachedContent.class)
class OneVersionTest {

    private static final int ANSWERS = Integer.getInteger("versions.answers", 2_000);

    private static final String ONE = "magnesium-supplement";
    private static final String OTHER = "magnesium-citrate";

    /// Some parts are usually cached; others are new each time, or not there.
    private static final Document QUESTION = Document.of("""
            query ($none: String!, $size: Int!) {
              one: remedy(slug: "%s") { summary }
              unknown: remedy(slug: $none) { summary }
              deep: ingredient(slug: "magnesium") { remedies(first: $size) { nodes { slug summary } } }
              other: remedy(slug: "%s") { summary }
            }""".formatted(ONE, OTHER));

    @Inject
    DataSource database;

    @Inject
    ContentCache cache;

    @Test
    void neverMixesTwoVersions() throws Exception {
        var before = summaries();
        swap("A", "B");
        var stop = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> keepSwapping(stop));
        try {
            Concurrently.forEach(IntStream.range(0, ANSWERS).boxed(), OneVersionTest::isOfOneVersion);
        } finally {
            stop.set(true);
            writer.join();
            swap(before.getFirst(), before.getLast());
        }
        assertTrue(cache.stats().hitCount() > 0);
    }

    private static void isOfOneVersion(int number) {
        var answer = QUESTION.with("none", "none-" + number).with("size", 20 + number % 80).ask();
        assertEquals(Set.of("A", "B"), Set.copyOf(List.of(answer.at("one.summary"), answer.at("other.summary"))),
                answer.text());
        for (var node : answer.<List<Map<String, Object>>>at("deep.remedies.nodes")) {
            var same = ONE.equals(node.get("slug")) ? "one" : OTHER.equals(node.get("slug")) ? "other" : null;
            assertTrue(same == null || node.get("summary").equals(answer.at(same + ".summary")), answer.text());
        }
    }

    private List<String> summaries() {
        var answer = QUESTION.with("none", "none").with("size", 1).ask();
        return List.of(answer.at("one.summary"), answer.at("other.summary"));
    }

    private void keepSwapping(AtomicBoolean stop) {
        try {
            for (int i = 0; !stop.get(); i++) {
                swap(i % 2 == 0 ? "B" : "A", i % 2 == 0 ? "A" : "B");
                Thread.sleep(i % 30);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void swap(String one, String other) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, ONE, one);
            set(connection, OTHER, other);
            connection.createStatement().execute("update content_version set version = version + 1");
            connection.commit();
        }
    }

    private static void set(Connection connection, String slug, String summary) throws SQLException {
        try (var statement = connection
                .prepareStatement("update concept set summary = ? where type = 'REMEDY' and slug = ?")) {
            statement.setString(1, summary);
            statement.setString(2, slug);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
